/** PDF: the words of its pages, which are the places in it. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import { openDocument } from '../documents/open-document.js';
import { pdfBlocks } from '../pdf/pdf-blocks.js';
import { documentProblem } from './document-problem.js';
import type { DocumentFormat } from './format.js';
import { readDocument } from './read-blocks.js';

/** What stands before the file's mark is passed over by every reader. */
const HEAD = 1024;

export const pdfFormat: DocumentFormat<'pdf'> = {
  name: 'pdf',
  extensions: ['pdf'],
  detect: (bytes) => Buffer.from(bytes.subarray(0, HEAD)).includes('%PDF-'),
  async open(bytes, path) {
    const answer = await openDocument('pdf', bytes);
    if (!('pdf' in answer)) return { value: undefined, problems: [documentProblem(answer, 'PDF', path)] };
    const { headingWords, ...blocks } = pdfBlocks(answer.pdf);
    if (blocks.text === '') return { value: undefined, problems: [noText(path, answer.pdf.pages.length)] };
    const { value: words, problems } = readDocument(blocks, path);
    if (words === undefined) return { value: undefined, problems };
    const { title, author } = answer.pdf;
    const headings = headingWords.map((heading) => ({ level: 2, words: heading }));
    return { value: { words, describe: () => ({ title, author, headings, captions: [] }) }, problems };
  },
};

function noText(file: string, pages: number): Problem {
  return makeProblem('source-empty', {
    file,
    message: `the PDF has no text on its ${pages === 1 ? 'page' : `${String(pages)} pages`}: they are pictures, as of a scan`,
    hint: 'have its text recognised (OCR), correct it, and save that as text, or as a PDF with text',
  });
}
