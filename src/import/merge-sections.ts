/** Sections in, no more of them than wanted out: neighbours that say least are made one. */
import { weightOfSection, type Section } from './section.js';

/** The first heading of those that are joined stands for both. */
export function mergeSections(sections: readonly Section[], most: number): readonly Section[] {
  const merged = [...sections];
  while (merged.length > Math.max(1, most)) {
    const weights = merged.map(weightOfSection);
    const pairs = weights.slice(1).map((weight, index) => weight + (weights[index] ?? 0));
    const at = pairs.indexOf(Math.min(...pairs));
    const [first, second] = [merged[at], merged[at + 1]];
    if (first === undefined || second === undefined) break;
    merged.splice(at, 2, { ...first, end: second.end, units: [...first.units, ...second.units] });
  }
  return merged;
}
