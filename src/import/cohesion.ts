/** Units in, how sharply the words change before each of them out: TextTiling's depth, in time linear in the text. */
import type { Unit } from './units.js';

/** Terms on either side of a gap that are compared; about 120 running words. */
const WINDOW = 60;
/** Units that say nothing fill no window. */
const MOST_UNITS = 24;

/** For each unit from the second on; 0 is no change, about 1 a sharp one. The first unit has 0. */
export function depths(units: readonly Unit[]): readonly number[] {
  const rarity = rarityOf(units);
  const likeness = units.map((_, gap) =>
    gap === 0 ? 1 : cosine(side(units, gap - 1, -1, rarity), side(units, gap, 1, rarity)),
  );
  return likeness.map((value, gap) =>
    gap === 0 ? 0 : (peak(likeness, gap, -1) - value + peak(likeness, gap, 1) - value) / 2,
  );
}

/** A word of a single unit cannot recur, and one of every unit tells nothing. */
function rarityOf(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of units)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map(
    [...counts].map(([term, count]) => [term, count < 2 ? 0 : Math.log(1 + units.length / count)]),
  );
}

function side(
  units: readonly Unit[],
  from: number,
  step: 1 | -1,
  rarity: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  let seen = 0;
  for (
    let at = from;
    at >= 0 && at < units.length && Math.abs(at - from) < MOST_UNITS && seen < WINDOW;
    at += step
  ) {
    const terms = units[at]?.terms ?? [];
    const near = step === 1 ? terms.slice(0, WINDOW) : terms.slice(-WINDOW);
    for (const term of near) weights.set(term, (weights.get(term) ?? 0) + (rarity.get(term) ?? 0));
    seen += near.length;
  }
  return weights;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [term, weight] of a) shared += weight * (b.get(term) ?? 0);
  const lengths = norm(a) * norm(b);
  return lengths === 0 ? 0 : shared / lengths;
}

function norm(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** The likeness from which it falls to the gap: uphill until the slope turns, and no farther than a theme is long. */
function peak(likeness: readonly number[], gap: number, step: 1 | -1): number {
  let best = likeness[gap] ?? 0;
  for (let at = gap + step; at > 0 && Math.abs(at - gap) < MOST_UNITS; at += step) {
    const value = likeness[at] ?? -1;
    if (value < best) break;
    best = value;
  }
  return best;
}
