/** Sections in, a measure for each of how much some words say of what it alone is about out: TF-IDF over the sections. */
import type { SourceSection } from './section.js';
import { termsIn } from '../units/terms.js';

/** From 0, nothing, to 1: the words are those that the section comes back to, and the others do not. */
export type Topic = (words: string) => number;

/** So many of a section's foremost terms in one sentence are all that can be asked for. */
const FOREMOST = 5;

export function topicsOf(sections: readonly SourceSection[]): readonly Topic[] {
  const weights = termWeights(sections);
  return weights.map((own) => {
    const foremost = [...own.values()].sort((a, b) => b - a).slice(0, FOREMOST);
    const most = foremost.reduce((sum, weight) => sum + weight, 0);
    return (words) => {
      const terms = new Set(termsIn(words));
      if (most === 0 || terms.size === 0) return 0;
      const sum = [...terms].reduce((all, term) => all + (own.get(term) ?? 0), 0);
      return Math.min(1, (sum / most) * Math.sqrt(FOREMOST / Math.max(FOREMOST, terms.size)));
    };
  });
}

/** What is said once weighs a little: in a short text hardly anything is said twice. */
const ONCE = 0.25;

/** Of each section: the weight of each of its terms. */
function termWeights(sections: readonly SourceSection[]): readonly ReadonlyMap<string, number>[] {
  const counts = sections.map(countsIn);
  const spread = new Map<string, number>();
  for (const own of counts) for (const term of own.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return counts.map((own) => {
    const weights = new Map<string, number>();
    for (const [term, count] of own) {
      const rarity = Math.log(1 + sections.length / (spread.get(term) ?? 1));
      weights.set(term, (Math.log(count) + ONCE) * rarity);
    }
    return weights;
  });
}

function countsIn({ units }: SourceSection): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of units) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
