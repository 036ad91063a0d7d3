/** Numbers in the lock file: an entry is made of one that was found, and speaks for it where its source is not at hand. */
import { CHECKS_VERSION, type EvidenceLock, type LockEntry } from '../../model/evidence-lock.js';
import type { NumberClaim, NumberEvidence } from '../../model/number-evidence.js';
import type { SourceText } from '../../model/source-text.js';
import { placeOfEntry } from './check-against-lock.js';
import { digest, placeFields, sealEntry } from './quote-hash.js';

/** Nothing for a number that was not found: the lock holds proofs only. */
export function numberEntry(
  evidence: NumberEvidence,
  { sha256, extraction }: SourceText,
  language: string,
): LockEntry | undefined {
  const { claim, status, ranges, place } = evidence;
  if (status !== 'exact' && status !== 'normalised') return undefined;
  const fields = {
    quote: hashNumber(claim),
    status,
    source: { id: claim.source, sha256, extraction },
    ranges,
    ...(place === undefined ? {} : placeFields(place)),
    checks: CHECKS_VERSION,
  };
  return { ...fields, languages: [language], seal: sealEntry(fields) };
}

export function findNumberEntry(claim: NumberClaim, lock: EvidenceLock | undefined): LockEntry | undefined {
  const hash = hashNumber(claim);
  return lock?.quotes.find(({ quote, source }) => quote === hash && source.id === claim.source);
}

/** A number the lock does not know is stale when the lock knows its source, and merely unchecked when it does not. */
export function numberFromLock(claim: NumberClaim, lock: EvidenceLock | undefined): NumberEvidence {
  const entry = findNumberEntry(claim, lock);
  const { status } = entry ?? {};
  if (entry !== undefined && (status === 'exact' || status === 'normalised'))
    return { claim, status, ranges: entry.ranges, place: placeOfEntry(entry), locked: true };
  const isKnown = lock?.quotes.some(({ source }) => source.id === claim.source) ?? false;
  return { claim, status: isKnown ? 'stale' : 'unchecked', ranges: [], locked: false };
}

function hashNumber({ key }: NumberClaim): string {
  return digest(['number', key]);
}
