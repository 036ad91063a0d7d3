/** A thread that opens one document: it comes in, its words go out. An entry of a bundle of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentAnswer, DocumentRequest } from './document-answer.js';
import { isTooMuch, limitMemory } from './limit-memory.js';

const request = workerData as DocumentRequest;
limitMemory(request.limits);
parentPort?.postMessage(await answer(request));

async function answer({ kind, bytes, characterMaps, part }: DocumentRequest): Promise<DocumentAnswer> {
  try {
    // Loaded within the limits, and only what this document needs.
    if (kind === 'docx') return { html: await (await import('./docx-html.js')).docxHtml(bytes) };
    return { pdf: await (await import('./pdf-pages.js')).pdfPages(bytes, characterMaps, part) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function faultOf(error: unknown): 'too-much' | 'locked' | 'broken' {
  if (isTooMuch(error)) return 'too-much';
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';
}
