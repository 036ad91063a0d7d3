/** The one order in which the lock file keeps its entries, so that a changed quote changes a few lines. */
import type { LockEntry } from '../../model/evidence-lock.js';

/** By source, then by where the words stand, then by hash. Code units decide: no locale has a say. */
export function compareEntries(a: LockEntry, b: LockEntry): number {
  return (
    compare(a.source.id, b.source.id) ||
    (a.ranges[0]?.[0] ?? -1) - (b.ranges[0]?.[0] ?? -1) ||
    compare(a.quote, b.quote) ||
    compare(a.source.sha256, b.source.sha256)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
