/** Units in, those that begin another theme out, where a text has no headings of its own. */
import { at, lastOf } from '../../text/at.js';
import { MOST_THEMES } from './count-themes.js';
import { depths } from './cohesion.js';
import { opensTopic } from './opens-topic.js';
import type { Unit } from '../units/units.js';

export interface BoundaryOptions {
  /** How many themes there should be; fewer when the text has not enough places to begin one. */
  readonly themes: number;
  /** Themes begin wherever the signs are strong, even if there are more of them. */
  readonly flexible: boolean;
  /** True of a unit that the host says: in a transcript only these begin a theme. */
  readonly isHost: (unit: Unit) => boolean;
  readonly wordsOf: (unit: Unit) => string;
}

/** A theme is at least this share of what it would be if all were alike. */
const SMALLEST = 0.4;
/** Silence and an opening word, or either of them and a change of words. */
const STRONG = 0.6;
/** So many times as many themes as the length asks for, where the signs are strong. */
const MOST = 1.5;

/** Indices of units, ascending, the first of them 0. */
export function chooseBoundaries(units: readonly Unit[], options: BoundaryOptions): readonly number[] {
  const { isHost } = options;
  const asked = units.some(isHost);
  const signs = signsOf(units, options, asked);
  const candidates = units.flatMap((unit, index) =>
    index === 0 || (asked && !isHost(unit)) ? [] : [{ index, score: signs(unit, index) }],
  );
  return best(candidates, lengthsBefore(units), options);
}

interface Candidate {
  readonly index: number;
  readonly score: number;
}

/** Each sign alone is weak: a change of words, a pause, an opening word, and no word of what came before. */
function signsOf(
  units: readonly Unit[],
  { wordsOf }: BoundaryOptions,
  asked: boolean,
): (unit: Unit, index: number) => number {
  const pause = medianPause(units);
  const change = depths(units);
  const sharpest = change.reduce((most, one) => Math.max(most, one), 0.01);
  return (unit, index) => {
    const silence = Math.min(1, unit.pauseSeconds / (4 * pause + 1));
    const depth = (change[index] ?? 0) / sharpest;
    return (
      0.4 * depth + 0.35 * opensTopic(wordsOf(unit), asked) + 0.6 * silence - 0.4 * linkBack(units, index)
    );
  };
}

/** The share of a unit's first words that stand in the units before it. */
function linkBack(units: readonly Unit[], index: number): number {
  const terms = units[index]?.terms.slice(0, 12) ?? [];
  if (terms.length === 0) return 0.5;
  const before = new Set<string>();
  for (const unit of units.slice(Math.max(0, index - 3), index))
    for (const term of unit.terms.slice(-60)) before.add(term);
  return terms.filter((term) => before.has(term)).length / terms.length;
}

/** The best first, each only if it leaves no theme too small. */
function best(
  candidates: readonly Candidate[],
  before: readonly number[],
  { themes, flexible }: BoundaryOptions,
): readonly number[] {
  const total = lastOf(before);
  const least = (total / themes) * SMALLEST;
  const most = flexible ? Math.min(Math.max(themes, MOST_THEMES), Math.round(themes * MOST)) : themes;
  const chosen: number[] = [0];
  for (const { index, score } of candidates.toSorted((a, b) => b.score - a.score || a.index - b.index)) {
    if (chosen.length >= (score < STRONG ? themes : most)) break;
    const here = at(before, index);
    const near = total - here < least || chosen.some((other) => Math.abs(at(before, other) - here) < least);
    if (!near) chosen.push(index);
  }
  return chosen.sort((a, b) => a - b);
}

/** The weight of all units before each, and of all at the end. */
function lengthsBefore(units: readonly Unit[]): readonly number[] {
  const lengths = [0];
  for (const { weight } of units) lengths.push(lastOf(lengths) + weight);
  return lengths;
}

function medianPause(units: readonly Unit[]): number {
  const pauses = units.map(({ pauseSeconds }) => pauseSeconds).sort((a, b) => a - b);
  return pauses[Math.floor(pauses.length / 2)] ?? 0;
}
