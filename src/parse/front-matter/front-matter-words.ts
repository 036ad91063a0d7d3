/** The words for places and values of front matter that messages are made of. */
import { shorten } from '../../text/shorten.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';

type Path = readonly PropertyKey[];

/** What zod says it expected. */
export const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

export const FOUND: Readonly<Record<YamlNode['kind'], string>> = {
  text: 'a text',
  list: 'a list',
  map: 'a group of keys',
};

/** How the keys that have a shape, or must be there, are written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  guest: 'guest: { name: Sam Altman, role: OpenAI CEO }',
  guests: 'guests: [{ name: Ann Lee }, { name: Bo Chen }]',
  hosts: 'hosts: [{ name: Erik Torenberg, role: a16z partner }]',
  sources: 'sources: { article: { title: The interview } }',
  fonts: 'fonts: [fonts/my-font.ttf]',
  omit: 'omit: [agenda]',
  speakers: 'speakers: { SPEAKER_01: Sam Altman }',
  also: 'also: [Sam Altman, 奥特曼]',
  title: 'title: What they changed their minds about',
  lang: 'lang: en',
  name: 'name: Sam Altman',
};

/** How a key that was got wrong is written. */
export function exampleFor(path: Path): string {
  const key = keyOf(path);
  if (path[0] === 'sources' && path.length === 2) return `${key}: { title: The interview }`;
  if (path[0] === 'sources' && key === 'title') return 'title: The interview';
  return EXAMPLES[key] ?? `${key}: …`;
}

/** The last key of a path; list positions have none. */
export function keyOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? '';
}

/** `the front matter`, `sources.article`, `entry 2 of hosts`, `role in entry 2 of hosts`. */
export function entryName(path: Path): string {
  if (path.length === 0) return 'the front matter';
  const at = path.findIndex((step) => typeof step === 'number');
  const keysOf = (steps: Path): string => `\`${shorten(steps.map(String).join('.'))}\``;
  if (at === -1) return keysOf(path);
  const entry = `entry ${Number(path[at]) + 1} of ${keysOf(path.slice(0, at))}`;
  return at === path.length - 1 ? entry : `${keysOf(path.slice(at + 1))} in ${entry}`;
}
