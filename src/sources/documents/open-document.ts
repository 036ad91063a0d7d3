/**
 * A document's bytes in, its words out, read in a thread with limits of its own: such a file is a program for whoever
 * reads it, and may never end or fill all memory.
 */
import { once } from 'node:events';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../read/package-root.js';
import type { DocumentAnswer, DocumentKind, DocumentLimits, DocumentRequest } from './document-answer.js';

/** Several times what a book of a thousand pages takes. */
const LIMITS: DocumentLimits = { atOnce: 256 * 2 ** 20, inAll: 2 * 2 ** 30, seconds: 60 };
const HEAP_MB = 1024;

export async function openDocument(
  kind: DocumentKind,
  bytes: Uint8Array,
  limits = LIMITS,
): Promise<DocumentAnswer> {
  const generated = join(packageRoot(), 'generated');
  const request: DocumentRequest = { kind, bytes, limits, characterMaps: join(generated, 'cmaps') + sep };
  const worker = new Worker(join(generated, 'document-worker.mjs'), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  });
  try {
    const [answer] = (await once(worker, 'message', {
      signal: AbortSignal.timeout(limits.seconds * 1000),
    })) as [DocumentAnswer];
    return answer;
  } catch (error) {
    if (isLimit(error)) return { fault: 'too-much' };
    throw error;
  } finally {
    await worker.terminate();
  }
}

function isLimit(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'))
  );
}
