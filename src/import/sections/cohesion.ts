/** Units in, how sharply the words change before each of them out: TextTiling's depth, in time linear in the text. */
import type { Unit } from '../units/units.js';

/** Terms on either side of a gap that are compared; about 120 running words. */
const WINDOW = 60;
/** Units that say nothing fill no window. */
const MOST_UNITS = 24;

/** For each unit from the second on; 0 is no change, about 1 a sharp one. The first unit has 0. */
export function depths(units: readonly Unit[]): readonly number[] {
  const likeness = likenessAcross(units);
  return likeness.map((value, gap) =>
    gap === 0 ? 0 : (peak(likeness, gap, -1) - value + peak(likeness, gap, 1) - value) / 2,
  );
}

/** Terms by number, in lists that are filled anew for each gap: a text may have half a million gaps. */
function likenessAcross(units: readonly Unit[]): readonly number[] {
  const { terms, rarity } = numbered(units);
  const before = emptySide(rarity.length);
  const after = emptySide(rarity.length);
  return terms.map((_, gap) => {
    if (gap === 0) return 1;
    fill(before, terms, gap - 1, -1, rarity);
    fill(after, terms, gap, 1, rarity);
    return cosine(before, after);
  });
}

interface NumberedTerms {
  /** Of each unit, in order. */
  readonly terms: readonly (readonly number[])[];
  /** Of each term. A word of a single unit cannot recur, and one of every unit tells nothing. */
  readonly rarity: Float64Array;
}

function numbered(units: readonly Unit[]): NumberedTerms {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const terms = units.map((unit) => {
    const own = unit.terms.map((term) => numberOf(term, numbers));
    for (const term of new Set(own)) counts[term] = (counts[term] ?? 0) + 1;
    return own;
  });
  const rarity = counts.map((count) => (count < 2 ? 0 : Math.log(1 + units.length / count)));
  return { terms, rarity: Float64Array.from(rarity) };
}

function numberOf(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}

/** What stands on one side of a gap. */
interface Side {
  /** By term; 0 where it does not stand there. */
  readonly weights: Float64Array;
  /** The terms that stand there, each once. */
  readonly terms: number[];
}

function emptySide(size: number): Side {
  return { weights: new Float64Array(size), terms: [] };
}

function fill(
  side: Side,
  units: NumberedTerms['terms'],
  from: number,
  step: 1 | -1,
  rarity: Float64Array,
): void {
  for (const term of side.terms) side.weights[term] = 0;
  side.terms.length = 0;
  let seen = 0;
  for (let at = from; Math.abs(at - from) < MOST_UNITS && seen < WINDOW; at += step) {
    const terms = units[at];
    if (terms === undefined) return;
    const near = terms.length <= WINDOW ? terms : step === 1 ? terms.slice(0, WINDOW) : terms.slice(-WINDOW);
    for (const term of near) add(side, term, rarity[term] ?? 0);
    seen += near.length;
  }
}

/** What weighs nothing changes no likeness. */
function add({ weights, terms }: Side, term: number, weight: number): void {
  if (weight === 0) return;
  const before = weights[term] ?? 0;
  if (before === 0) terms.push(term);
  weights[term] = before + weight;
}

function cosine(a: Side, b: Side): number {
  let shared = 0;
  for (const term of a.terms) shared += (a.weights[term] ?? 0) * (b.weights[term] ?? 0);
  const lengths = norm(a) * norm(b);
  return lengths === 0 ? 0 : shared / lengths;
}

function norm({ weights, terms }: Side): number {
  let sum = 0;
  for (const term of terms) sum += (weights[term] ?? 0) ** 2;
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
