/** A section in, the names of people and places that stand in it out. */
import { namesWithParts, type Cast } from './names/cast.js';
import { asLatinName, fullNamesIn, LATIN_NAME } from './names/latin-names.js';
import type { SourceSection } from '../sections/section.js';

const MOST = 8;

/** Without the guests and hosts, whom the front matter names; in the order of the text. */
export function namesInSection(
  { start, end }: SourceSection,
  text: string,
  { guests, hosts, others }: Cast,
): readonly string[] {
  const words = text.slice(start, Math.min(end, start + 20_000));
  const known = new Set([...guests, ...hosts].flatMap(namesWithParts));
  const people = others.filter(({ name }) => words.includes(name)).map(({ name }) => name);
  const single = Array.from(words.matchAll(new RegExp(`(?<=[\\p{L},] )${LATIN_NAME}`, 'gu')), ([run]) =>
    asLatinName(run),
  );
  const found = [...people, ...fullNamesIn(words).keys(), ...single.flatMap((name) => name ?? [])];
  return [...new Set(found)].filter((name) => !known.has(name) && !/^I\b/.test(name)).slice(0, MOST);
}
