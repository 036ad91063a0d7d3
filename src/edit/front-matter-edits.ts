/** An outline and new values of its front matter in, the edits of its text that set these out. */
import { yamlQuoted, yamlScalar } from '../markup/escape-outline.js';
import { parseYaml } from '../markup/yaml/parse-yaml.js';
import { entryOf, type YamlEntry, type YamlNode } from '../markup/yaml/yaml-node.js';
import type { OpenOutline } from './open-outline.js';
import { isRefusal, refusalOf, type Refusal } from './refusal.js';
import type { TextEdit } from './text-edits.js';

/** In the order in which they are written. Who spoke, what is quoted, and where files lie is for a person to say. */
export const OPEN_KEYS = [
  'title',
  'subtitle',
  'look',
  'accent',
  'ratio',
  'motion',
  'portraits',
  'omit',
  'minutes',
  'speaker',
  'event',
  'date',
  'footer',
] as const;

export type OpenKey = (typeof OPEN_KEYS)[number];

/** What is `null` goes. */
export type FrontMatterValues = Readonly<
  Partial<Record<OpenKey, string | number | readonly string[] | null | undefined>>
>;

/** Those that are there, in order; a new key goes behind the nearest of them. */
const WRITTEN: readonly string[] = ['title', 'subtitle', 'lang', ...OPEN_KEYS.slice(2)];

export function frontMatterEdits(
  open: OpenOutline,
  values: FrontMatterValues,
): readonly TextEdit[] | Refusal {
  const node = readNode(open);
  if (isRefusal(node)) return node;
  const edits: TextEdit[] = [];
  for (const key of OPEN_KEYS) {
    const value = values[key];
    if (value === undefined) continue;
    const edit = editOf(open, node, key, value);
    if (isRefusal(edit)) return edit;
    if (edit !== undefined) edits.push(edit);
  }
  return edits;
}

function readNode({ frontMatter, quiet, text }: OpenOutline): YamlNode | Refusal {
  const { yaml, start, readable } = frontMatter;
  const read = readable ? parseYaml(yaml, start, quiet) : undefined;
  const isLines = read?.node.kind === 'map' && text[read.node.span.start.offset] !== '{';
  if (read?.sound === true && isLines) return read.node;
  return refusalOf(
    'unreadable',
    'the front matter is not made of `key: value` lines that can be read',
    'run `check`, and ask a person to mend what it says of the front matter',
  );
}

function editOf(
  open: OpenOutline,
  node: YamlNode,
  key: OpenKey,
  value: NonNullable<FrontMatterValues[OpenKey]> | null,
): TextEdit | Refusal | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined) return value === null ? undefined : newLine(open, node, key, yamlOf(value));
  const { start, end } = valueOf(open, entry);
  if (entry.value.kind !== 'text' && /(?:^|\s)#/.test(open.text.slice(start, end)))
    return refusalOf(
      'shares-place',
      `the value of \`${key}\` has a comment in it, which would go with it`,
      'leave it as it is, or ask the person who wrote the comment to move it',
    );
  if (value !== null) return { start, end, pieces: [start === end ? ` ${yamlOf(value)}` : yamlOf(value)] };
  const from = entry.keySpan.start.offset;
  const rest = /^[^\n]*\n/.exec(open.text.slice(end))?.[0] ?? '';
  if (!rest.includes('#')) return { start: from, end: end + rest.length, pieces: [] };
  return refusalOf(
    'shares-place',
    `\`${key}\` has a comment on its line, which would go with it`,
    'leave it as it is, or ask the person who wrote the comment to move it',
  );
}

/** A value that is not there has its place behind the colon. */
function valueOf(
  { text }: OpenOutline,
  { keySpan, value }: YamlEntry,
): { readonly start: number; readonly end: number } {
  const { start, end } = { start: value.span.start.offset, end: value.span.end.offset };
  if (start === keySpan.start.offset) {
    const colon = text.indexOf(':', keySpan.end.offset) + 1;
    return { start: colon, end: colon };
  }
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function newLine(
  { text, frontMatter }: OpenOutline,
  node: YamlNode,
  key: OpenKey,
  written: string,
): TextEdit | undefined {
  const before = WRITTEN.slice(0, WRITTEN.indexOf(key)).findLast((one) => entryOf(node, one) !== undefined);
  const entry = before === undefined ? undefined : entryOf(node, before);
  const end = entry && Math.max(entry.keySpan.end.offset, entry.value.span.end.offset);
  const from = end === undefined ? frontMatter.start : text.slice(0, end).trimEnd().length;
  const at = end === undefined ? from : text.indexOf('\n', from) + 1;
  return { start: at, end: at, pieces: [`${key}: ${written}\n`] };
}

function yamlOf(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return yamlScalar(value);
  return `[${value.map((one) => (/^[a-z]+$/.test(one) ? one : yamlQuoted(one))).join(', ')}]`;
}
