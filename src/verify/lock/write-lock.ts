/** Makes, merges and prints the entries of a lock file. */
import {
  CHECKS_VERSION,
  LOCK_VERSION,
  type EvidenceLock,
  type LockEntry,
} from '../../model/evidence-lock.js';
import { passes, type Evidence } from '../../model/evidence.js';
import type { SpeakerName } from '../../model/outline.js';
import type { SourceText } from '../../model/source-text.js';
import { compareEntries } from './lock-order.js';
import { hashQuote, placeFields, sealEntry } from './quote-hash.js';

/** Nothing for evidence that is no pass: the lock holds proofs only. */
export function lockEntry(
  evidence: Evidence,
  source: SourceText,
  language: string,
  speakers?: readonly SpeakerName[],
): LockEntry | undefined {
  if (!passes(evidence)) return undefined;
  const { quote, status, ranges, place, heldBy, scope } = evidence;
  const { sha256, extraction } = source;
  const fields = {
    quote: hashQuote(quote, speakers, heldBy),
    status,
    source: { id: quote.source, sha256, extraction },
    ranges,
    ...(place === undefined ? {} : placeFields(place)),
    checks: CHECKS_VERSION,
    ...(scope !== undefined && quote.inContext === true ? { scope: scope.kind } : {}),
  };
  return { ...fields, languages: [language], seal: sealEntry(fields) };
}

/**
 * The lock with the entries of one language exchanged and those of the others kept. A quote that two languages share
 * is one entry. Entries of a source that changed in the meantime are kept for the other languages, to go stale there.
 */
export function mergeLock(
  old: EvidenceLock | undefined,
  entries: readonly LockEntry[],
  language: string,
): EvidenceLock {
  const kept = (old?.quotes ?? []).flatMap((entry) => {
    const languages = entry.languages.filter((name) => name !== language);
    return languages.length > 0 ? [{ ...entry, languages }] : [];
  });
  const merged = new Map(kept.map((entry) => [entry.quote, entry]));
  for (const entry of entries) {
    const others = merged.get(entry.quote)?.languages ?? [];
    merged.set(entry.quote, { ...entry, languages: [...new Set([...others, language])].sort() });
  }
  return { version: LOCK_VERSION, quotes: [...merged.values()].sort(compareEntries) };
}

/** JSON, each entry on lines of its own with its keys in one order, ranges on one line; ends with a line break. */
export function serialiseLock(lock: EvidenceLock): string {
  const quotes = [...lock.quotes].sort(compareEntries).map((entry) => printEntry(entry));
  const list = quotes.length === 0 ? '[]' : `[\n${quotes.join(',\n')}\n  ]`;
  return `{\n  "version": ${String(lock.version)},\n  "quotes": ${list}\n}\n`;
}

function printEntry(entry: LockEntry): string {
  const { quote, languages, status, source, ranges, paragraph, page, seconds, checks, scope, seal } = entry;
  const fields = Object.entries({
    quote,
    languages,
    status,
    source,
    ranges,
    paragraph,
    page,
    seconds,
    checks,
    scope,
    seal,
  });
  const lines = fields.flatMap(([key, value]) =>
    value === undefined ? [] : `      "${key}": ${JSON.stringify(value)}`,
  );
  return `    {\n${lines.join(',\n')}\n    }`;
}
