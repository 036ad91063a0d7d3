/** Judges a quote by the lock file alone, when its source is not at hand. */
import type { EvidenceLock, LockEntry } from '../../model/evidence-lock.js';
import type { Evidence } from '../../model/evidence.js';
import type { Meta, Quote, SourcePlace } from '../../model/outline.js';
import { hashQuote } from './quote-hash.js';
import { mayHold } from '../attribution/speaker-names.js';
import { speakersIn } from '../attribution/stated-in.js';

/** A quote the lock does not know is stale when the lock knows its source, and merely unchecked when it does not. */
export function checkAgainstLock(quote: Quote, lock: EvidenceLock | undefined, meta: Meta): Evidence {
  const base = { quote, attribution: 'unknown' as const, insertions: [], ranges: [], locked: false };
  const entry = findEntry(quote, lock, meta);
  if (entry !== undefined) {
    const { status, ranges, scope } = entry;
    return { ...base, status, ranges, place: placeOfEntry(entry), scope: scopeOfEntry(scope), locked: true };
  }
  const known = lock?.quotes.some(({ source }) => source.id === quote.source) ?? false;
  return { ...base, status: known ? 'stale' : 'unchecked' };
}

/** The entry that proves this quote: its source's id, what is stated of its speakers, and the role or name that it rests on. */
export function findEntry(quote: Quote, lock: EvidenceLock | undefined, meta: Meta): LockEntry | undefined {
  if (lock === undefined) return undefined;
  const speakers = speakersIn(meta, quote.source);
  const hashes = new Set(mayHold(quote, meta).map((held) => hashQuote(quote, speakers, held)));
  const isClean = meta.sources.some(({ id, verbatim }) => id === quote.source && verbatim === 'clean');
  return lock.quotes.find(
    ({ quote: hash, source, status }) =>
      hashes.has(hash) && source.id === quote.source && (isClean || status !== 'edited'),
  );
}

function scopeOfEntry(kind: LockEntry['scope']): Evidence['scope'] {
  return kind && { kind, words: '', side: 'before', turns: true };
}

export function placeOfEntry({ paragraph, page, seconds }: LockEntry): SourcePlace | undefined {
  if (paragraph !== undefined) return { type: 'paragraph', number: paragraph };
  if (page !== undefined) return { type: 'page', number: page };
  return seconds === undefined ? undefined : { type: 'time', seconds };
}
