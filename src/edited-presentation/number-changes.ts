/** Numbers as they were written into charts and as they stand there, in; which of the verified ones are others now, out. */
import type { NumberFact } from '../model/file-evidence.js';
import type { CalledNumber } from '../pptx/charts/said-numbers.js';

export interface FoundNumber extends CalledNumber {
  /** Of its name. */
  readonly hash: string;
}

export interface NumberChange {
  readonly was: number;
  readonly is: FoundNumber;
}

/**
 * Names can stand several times, in two charts or in one: what is unchanged is set aside first, then what has its name,
 * then what has its value. What is left of both was changed in both.
 *
 * @param isKnown of a number that another chart had
 */
export function changesOf(
  known: readonly NumberFact[],
  found: readonly FoundNumber[],
  isKnown: (number: FoundNumber) => boolean,
): readonly NumberChange[] {
  const same = paired(known, found, (was, is) => was.name === is.hash && isSame(was.value, is.value));
  const named = paired(same.known, same.found, (was, is) => was.name === is.hash);
  const names = new Map(known.filter(({ isSaid }) => isSaid).map((was) => [was.name, was]));
  const unknown = named.found.filter((is) => !isKnown(is));
  // A copy of a chart that says something else than the chart.
  const copied = unknown.flatMap((is) => {
    const was = names.get(is.hash);
    return was === undefined ? [] : [{ was, is }];
  });
  // A gap beside a name that nobody knows was never a number.
  const fresh = unknown.filter(
    ({ hash, value }) => !Number.isNaN(value) && !known.some(({ name }) => name === hash),
  );
  const valued = paired(named.known, fresh, (was, is) => isSame(was.value, is.value));
  const said = valued.known.filter(({ isSaid }) => isSaid);
  const renamed = paired(said, valued.found, () => true);
  return [...named.pairs, ...copied, ...renamed.pairs].flatMap(({ was, is }) =>
    was.isSaid ? [{ was: was.value, is }] : [],
  );
}

/** How many of the names that are found are known. */
export function sharedNames(known: readonly NumberFact[], found: readonly FoundNumber[]): number {
  const names = new Set(known.map(({ name }) => name));
  return found.filter(({ hash }) => names.has(hash)).length;
}

/** Programs write a number with as many digits as they calculate with. */
export function isSame(one: number, other: number): boolean {
  return Number.isFinite(other) && Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

interface Paired {
  readonly pairs: readonly { readonly was: NumberFact; readonly is: FoundNumber }[];
  /** What found no partner. */
  readonly known: readonly NumberFact[];
  readonly found: readonly FoundNumber[];
}

function paired(
  known: readonly NumberFact[],
  found: readonly FoundNumber[],
  isPair: (was: NumberFact, is: FoundNumber) => boolean,
): Paired {
  const taken = new Set<FoundNumber>();
  const pairs = known.flatMap((was) => {
    const is = found.find((one) => !taken.has(one) && isPair(was, one));
    if (is === undefined) return [];
    taken.add(is);
    return [{ was, is }];
  });
  return {
    pairs,
    known: known.filter((one) => !pairs.some(({ was }) => was === one)),
    found: found.filter((one) => !taken.has(one)),
  };
}
