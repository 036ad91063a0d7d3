/** A quotation as it stands in a presentation in, the verdict on it out: by its source, else by the lock file, else by what the file says. */
import type { Evidence } from '../model/evidence.js';
import { plainText, text as plain } from '../model/inline.js';
import type { Quote } from '../model/outline.js';
import { hashWords } from '../verify/lock/quote-hash.js';
import { checkAgainstLock } from '../verify/lock/check-against-lock.js';
import { namesOfSpeaker } from '../verify/attribution/speaker-names.js';
import { verifyQuote } from '../verify/verify-quote.js';
import type { Basis } from './basis.js';
import type { FoundQuote } from './find-quotes.js';

export type Judgement =
  | {
      /** Who decided: `file` alone is no proof. */
      readonly by: 'source' | 'lock';
      readonly evidence: Evidence;
    }
  | { readonly by: 'file' };

export function judgeFound(found: FoundQuote, basis: Basis): Judgement {
  const quote = quoteOf(found, basis);
  const source = basis.sources.get(quote.source);
  const { verbatim } = basis.meta.sources.find(({ id }) => id === quote.source) ?? {};
  if (source !== undefined && (quote.mode !== 'translated' || quote.original !== undefined))
    return { by: 'source', evidence: verifyQuote(quote, source, basis.meta, verbatim) };
  const locked = checkAgainstLock(quote, basis.lock, basis.meta);
  // What the file keeps to itself, the fragment that is translated, is missing where the lock is asked.
  const isAsked = basis.outline !== undefined || quote.mode !== 'translated';
  return isAsked && locked.status !== 'unchecked' ? { by: 'lock', evidence: locked } : { by: 'file' };
}

/** As the outline would have it. One that was not changed is the outline's own, with what no slide shows of it. */
function quoteOf({ was, words }: FoundQuote, { quotes, meta }: Basis): Quote {
  const own = quotes.get(was.key);
  if (own?.speaker === was.speaker && own.source === was.source)
    return hashWords(plainText(own.text)) === hashWords(words) ? own : { ...own, text: plain(words) };
  const start = { line: 1, column: 1, offset: 0 };
  const span = { start, end: start };
  const { key, speaker, source, mode, inContext, place, isPlaced } = was;
  const isOneOf = (people: readonly { readonly name: string; readonly also: readonly string[] }[]): boolean =>
    people.some(({ name }) => namesOfSpeaker(speaker, meta).includes(name));
  const role = isOneOf(meta.guests) ? 'guest' : isOneOf(meta.hosts) ? 'host' : 'other';
  return {
    ...{
      type: 'quote',
      key,
      text: plain(words),
      speaker,
      role,
      source,
      mode,
      inContext,
      span,
      textSpan: span,
    },
    place: isPlaced ? place : undefined,
  };
}
