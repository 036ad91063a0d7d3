/** A verified outline in, its talk's lock file out: what this language proves now, beside the other languages. */
import type { LockEntry } from '../../model/evidence-lock.js';
import type { Evidence } from '../../model/evidence.js';
import type { NumberEvidence } from '../../model/number-evidence.js';
import type { Meta, Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import { findEntry } from '../../verify/lock/check-against-lock.js';
import { speakersIn } from '../../verify/attribution/stated-in.js';
import { findNumberEntry, numberEntry } from '../../verify/lock/number-lock.js';
import { lockEntry, mergeLock, serialiseLock } from '../../verify/lock/write-lock.js';
import type { VerifiedOutline } from '../../verify/verify-texts.js';

/** A lock file that cannot be read may hold proofs of what is not at hand: it is replaced only if nothing is lost. */
export function mayReplaceLock(
  { evidence, numbers, sources }: VerifiedOutline,
  problems: readonly Problem[],
): boolean {
  const rules = problems.map(({ rule }) => rule);
  if (rules.includes('lock-newer')) return false;
  const named = [
    ...[...evidence.values()].map(({ quote }) => quote.source),
    ...[...numbers.values()].map(({ claim }) => claim.source),
  ];
  return !rules.includes('lock-broken') || named.every((id) => sources.has(id));
}

/** What a lock file lagged behind in, or was damaged in, is mended by writing it anew. */
export function isMendedByUpdate({ rule }: Problem): boolean {
  return rule === 'stale-lock' || rule === 'source-changed' || rule === 'lock-broken';
}

/** The text of the file. */
export function updatedEvidence({ meta }: Outline, verified: VerifiedOutline): string {
  const entries = [
    ...[...verified.evidence.values()].flatMap((evidence) => entryFor(evidence, verified, meta) ?? []),
    ...[...verified.numbers.values()].flatMap((evidence) => entryForNumber(evidence, verified, meta) ?? []),
  ];
  const lock = mergeLock(verified.lock, entries, meta.lang);
  return serialiseLock(lock);
}

/** A source that is not at hand proves nothing new: what the lock file says of it stands. */
function entryFor(evidence: Evidence, { sources, lock }: VerifiedOutline, meta: Meta): LockEntry | undefined {
  const source = sources.get(evidence.quote.source);
  const speakers = speakersIn(meta, evidence.quote.source);
  return source === undefined
    ? findEntry(evidence.quote, lock, meta)
    : lockEntry(evidence, source, meta.lang, speakers);
}

function entryForNumber(
  evidence: NumberEvidence,
  { sources, lock }: VerifiedOutline,
  { lang }: Meta,
): LockEntry | undefined {
  const source = sources.get(evidence.claim.source);
  return source === undefined ? findNumberEntry(evidence.claim, lock) : numberEntry(evidence, source, lang);
}
