/** DOCX, as word processors write it. */
import { describeHtml } from '../html/describe-html.js';
import { htmlBlocks } from '../html/extract-html.js';
import { openDocument } from '../documents/open-document.js';
import { documentProblem } from './document-problem.js';
import type { DocumentFormat } from './format.js';
import { readDocument } from './read-blocks.js';

export const docxFormat: DocumentFormat<'docx'> = {
  name: 'docx',
  extensions: ['docx'],
  detect(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The names of an archive's files stand in it as they are.
    return file.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && file.includes('word/document');
  },
  async open(bytes, path) {
    const answer = await openDocument('docx', bytes);
    if (!('html' in answer)) return { value: undefined, problems: [documentProblem(answer, 'DOCX', path)] };
    const page = `<!doctype html><html><body>${answer.html}</body></html>`;
    const { value: words, problems } = readDocument(htmlBlocks(page), path);
    return { value: words && { words, describe: () => describeHtml(page) }, problems };
  },
};
