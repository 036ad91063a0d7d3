/** Sections in, no more of them than wanted out: neighbours that say least are made one. */
import { weightOfSection, type SourceSection } from './section.js';

/** So many headings are no structure: they are joined by number first, which takes less time. */
const MANY = 200;

/** The first heading of those that are joined stands for both. */
export function mergeSections(sections: readonly SourceSection[], most: number): readonly SourceSection[] {
  let merged = inGroups(sections);
  while (merged.length > Math.max(1, most)) {
    const weights = merged.map(weightOfSection);
    const pairs = weights.slice(1).map((weight, index) => weight + (weights[index] ?? 0));
    const at = pairs.indexOf(Math.min(...pairs));
    merged = [...merged.slice(0, at), ...joined(merged.slice(at, at + 2)), ...merged.slice(at + 2)];
  }
  return merged;
}

function inGroups(sections: readonly SourceSection[]): readonly SourceSection[] {
  const size = Math.ceil(sections.length / MANY);
  if (size < 2) return sections;
  const count = Math.ceil(sections.length / size);
  return Array.from({ length: count }, (_, index) =>
    sections.slice(index * size, (index + 1) * size),
  ).flatMap(joined);
}

function joined(sections: readonly SourceSection[]): readonly SourceSection[] {
  const [first, last] = [sections[0], sections.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ ...first, end: last.end, units: sections.flatMap(({ units }) => units) }];
}
