/**
 * A document's bytes in, its words out, read in threads with limits of their own: such a file is a program for whoever
 * reads it, and may never end or fill all memory.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../read/package-root.js';
import { at } from '../../text/at.js';
import type { DocumentAnswer, DocumentKind, DocumentLimits, DocumentRequest } from './document-answer.js';

/** Several times what a book of a thousand pages takes. */
const LIMITS: DocumentLimits = { atOnce: 256 * 2 ** 20, inAll: 2 * 2 ** 30, seconds: 60 };
const HEAP_MB = 1024;
/** In bytes: from here on, a second thread saves more than it costs to start. */
const MANY_PAGES = 2 ** 21;

/** @param threads of which each reads a part of the pages */
export async function openDocument(
  kind: DocumentKind,
  bytes: Uint8Array,
  limits = LIMITS,
  threads = threadsFor(kind, bytes),
): Promise<DocumentAnswer> {
  const generated = join(packageRoot(), 'generated');
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(limits.seconds * 1000)]);
  try {
    return joinParts(
      await Promise.all(
        Array.from({ length: threads }, (_, number) => {
          const part = { number, of: threads };
          return openPart(
            { kind, bytes, limits, part, characterMaps: join(generated, 'cmaps') + sep },
            signal,
          );
        }),
      ),
    );
  } finally {
    over.abort();
  }
}

function threadsFor(kind: DocumentKind, { length }: Uint8Array): number {
  return kind === 'pdf' && length >= MANY_PAGES ? Math.min(2, availableParallelism()) : 1;
}

async function openPart(request: DocumentRequest, signal: AbortSignal): Promise<DocumentAnswer> {
  const worker = new Worker(join(packageRoot(), 'generated', 'document-worker.mjs'), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  });
  try {
    const [answer] = (await once(worker, 'message', { signal })) as [DocumentAnswer];
    return answer;
  } catch (error) {
    if (isLimit(error)) return { fault: 'too-much' };
    throw error;
  } finally {
    await worker.terminate();
  }
}

/** What is wrong with a part is wrong with the document. */
function joinParts(parts: readonly DocumentAnswer[]): DocumentAnswer {
  const first = parts.find((part) => 'fault' in part) ?? at(parts, 0);
  if (!('pdf' in first)) return first;
  return { pdf: { ...first.pdf, pages: parts.flatMap((part) => ('pdf' in part ? part.pdf.pages : [])) } };
}

function isLimit(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'))
  );
}
