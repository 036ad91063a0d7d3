import { passes } from '../../../../src/model/evidence.js';
import { indexSource } from '../../../../src/verify/index/index-source.js';
import { judgeQuote } from '../../../../src/verify/verify-quote.js';
import { makeQuote } from '../../make-quote.js';
import { readText } from '../../read-text.js';

const PEOPLE = { guests: [{ name: 'Ada', also: [] }], hosts: [{ name: 'Bo', also: [] }] };

/** Whether what stands between braces passes as the claim of whoever says the whole, as a turn of a transcript. */
export function passesAsTurn(marked: string, lang: string): boolean {
  const turn = marked.replaceAll(/[{}]/g, '');
  const words = marked.slice(marked.indexOf('{') + 1, marked.indexOf('}'));
  const source = readText(`Bo: Well.\n\nAda: ${turn}\n\nBo: Right.\n\nAda: Yes.\n`);
  return passes(judgeQuote(makeQuote(words, { speaker: 'Ada' }), indexSource(source, lang), PEOPLE));
}
