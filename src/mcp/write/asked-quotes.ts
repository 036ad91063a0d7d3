/** Quotations as an agent asks for them, by ids, in; what an outline writes of them out. No word of one is the agent's. */
import { isRefusal, refusalOf, type Refusal } from '../../edit/refusal.js';
import type { KeptQuote, NewQuote } from '../../edit/theme-parts.js';
import { primaryLanguage } from '../../languages/tags/primary-language.js';
import type { Outline } from '../../model/outline.js';
import type { QuotationFinder } from '../../quoting/find-quotations.js';
import { shorten } from '../../text/shorten.js';
import { makeQuotation } from '../quotes/make-quotation.js';
import { readSpanIds, type SourceSpanOf } from '../quotes/span-id.js';
import type { AgentOutline } from '../session/agent-session.js';
import { lineFault } from './own-text.js';

export type AskedQuote =
  | {
      /** Of stretches of one source, in order; what is left out between them becomes an elision. */
      readonly ids: readonly string[];
      /** Into the outline's language: the quotation is shown as translated and unreviewed. */
      readonly translation?: string | undefined;
    }
  | {
      /** Of one that the theme has: it stays as it is written. */
      readonly keep: string;
    };

export function askedQuotes(
  asked: readonly AskedQuote[],
  open: AgentOutline,
  finder: QuotationFinder,
): readonly (NewQuote | KeptQuote)[] | Refusal {
  const quotes: (NewQuote | KeptQuote)[] = [];
  for (const one of asked) {
    const quote = 'keep' in one ? { kept: one.keep } : newQuote(one, open, finder);
    if (isRefusal(quote)) return quote;
    quotes.push(quote);
  }
  return quotes;
}

function newQuote(
  { ids, translation }: Extract<AskedQuote, { ids: readonly string[] }>,
  { outline, indexed, texts }: AgentOutline,
  finder: QuotationFinder,
): NewQuote | Refusal {
  const spans = readSpanIds(ids, texts);
  if (isRefusal(spans)) return spans;
  const cut = spans.find((span) => !isOffered(span, outline, indexed, finder));
  // What stands as a part of a quotation stands alone as well: an elision leaves out no “told us that”.
  const made = makeQuotation(cut === undefined ? spans : [cut], outline.meta, indexed);
  if (cut !== undefined && !isRefusal(made))
    return refusalOf(
      'quote-unfit',
      `“${shorten(made.words)}” does not stand alone, or goes over several sentences`,
      'give the ids of `find_quotes` as they are, one a sentence',
    );
  if (isRefusal(made) || translation === undefined) return made;
  const fault = translationFault(translation, made.source, outline);
  return fault ?? { ...made, words: translation, original: made.words };
}

/** As `find_quotes` gives it: a stretch that somebody cut from it may leave out what turns it. */
function isOffered(
  { source, range: [start, end] }: SourceSpanOf,
  { meta }: Outline,
  indexed: AgentOutline['indexed'],
  finder: QuotationFinder,
): boolean {
  const words = indexed.get(source)?.source.text.slice(start, end) ?? '';
  const { quotations } = finder.find(indexed, meta, { words, source, limit: MOST_ALIKE });
  return quotations.some((one) => one.start === start && one.end === end);
}

/** Sentences of a source with all the words of one of them. */
const MOST_ALIKE = 40;

function translationFault(translation: string, source: string, { meta }: Outline): Refusal | undefined {
  const written = meta.sources.find(({ id }) => id === source)?.lang ?? meta.lang;
  if (primaryLanguage(written) === primaryLanguage(meta.lang))
    return refusalOf(
      'translation-unfit',
      `the source \`${source}\` is written in the outline’s own language`,
      'quote its words as they are, without `translation`',
    );
  return lineFault(translation);
}
