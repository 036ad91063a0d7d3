/** A deck in, what its PDFs say about themselves out. */
import type { Deck } from '../../model/deck.js';
import { plainText } from '../../model/inline.js';
import { pdfDate } from '../../pdf/facts/pdf-date.js';
import type { PdfFacts } from '../../pdf/facts/pdf-facts.js';

/**
 * @param outlineDate as the front matter writes it
 * @param sourceDateEpoch the environment's `SOURCE_DATE_EPOCH`
 */
export function pdfFacts(
  { facts, lang, title, subtitle }: Deck,
  outlineDate: string | undefined,
  sourceDateEpoch: string | undefined,
): PdfFacts {
  return {
    title: plainText(title),
    author: facts.speaker && plainText(facts.speaker),
    subject: subtitle && plainText(subtitle),
    lang,
    date: pdfDate(sourceDateEpoch, outlineDate),
    creator: 'Pullquote',
    bookmarks: [],
  };
}
