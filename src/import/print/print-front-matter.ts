/** A draft in, the front matter of its outline out; what was guessed says so in a comment. */
import { withoutMarks } from '../../parse/front-matter/plain-words.js';
import type { Member } from '../people/names/cast.js';
import type { Draft, DraftSource } from './draft.js';
import { withoutCommentSigns, yamlQuoted, yamlScalar } from '../../markup/escape-outline.js';
import { replaceCommentSigns } from '../../text/comment-sign.js';
import type { DraftSpeaker } from '../people/labels/label-cast.js';

const CHECK = ' # please check';

export function printFrontMatter({ title, lang, minutes, guests, hosts, source }: Draft): string {
  const [only, ...more] = guests;
  return [
    '---',
    `title: ${yamlScalar(title)}${CHECK}`,
    `lang: ${lang}`,
    `minutes: ${minutes}${CHECK}`,
    ...(only !== undefined && more.length === 0
      ? ['guest:', ...person(only).map((line) => `  ${line}`)]
      : people('guests', guests)),
    ...people('hosts', hosts),
    'sources:',
    ...printSource(source),
    '---',
  ].join('\n');
}

function people(key: string, members: readonly Member[]): readonly string[] {
  if (members.length === 0) return [];
  return [
    `${key}:`,
    ...members.flatMap((member) =>
      person(member).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
    ),
  ];
}

/** A name with marks of Markdown in it is shown without them; by the name as it was, quotes and labels still find it. */
function person({ name, also, role }: Member): readonly string[] {
  const shown = plainWords(name) ?? name;
  const others = shown === name ? also : [...also, name];
  const plainRole = role === undefined ? undefined : plainWords(role);
  return [
    `name: ${yamlScalar(shown)}${CHECK}`,
    ...(others.length === 0 ? [] : [`also: [${others.map(yamlQuoted).join(', ')}]`]),
    ...(plainRole === undefined ? [] : [`role: ${yamlScalar(plainRole)}${CHECK}`]),
  ];
}

/** Undefined where nothing but marks was written. */
function plainWords(text: string): string | undefined {
  const words = withoutMarks(text);
  return words === '' ? undefined : words;
}

/** The lines of a source, as they stand below `sources:`. */
export function printSource(source: DraftSource): readonly string[] {
  const { id, title, author, date, url, lang, file, speakers, sha256 } = source;
  const publisher = source.publisher === undefined ? undefined : plainWords(source.publisher);
  return [
    `  ${id}:`,
    `    title: ${yamlScalar(title)}`,
    ...(publisher === undefined ? [] : [`    publisher: ${yamlScalar(publisher)}`]),
    ...(url === undefined ? [] : [`    url: ${JSON.stringify(withSignsEncoded(url))}`]),
    `    lang: ${lang}${CHECK}`,
    '    # spoken: … # the language that was spoken, if another',
    ...(file === undefined
      ? ['    # file: … # a copy below this folder lets the quotes be checked']
      : [`    file: ${JSON.stringify(file)}`]),
    ...printSpeakers(speakers),
    ...comment('author', author),
    ...comment('date', date),
    `    # SHA-256 of the file: ${sha256}`,
  ];
}

/** An address leads to the same place with any of its signs in per cent. */
function withSignsEncoded(url: string): string {
  const encoded = (sign: string): string => Buffer.from(sign).toString('hex').replaceAll(/../g, '%$&');
  return replaceCommentSigns(url.replaceAll('<', '%3C'), encoded);
}

/** A label that cannot be written as it is would name nobody: it is left out. */
function printSpeakers(speakers: readonly DraftSpeaker[]): readonly string[] {
  const lines = speakers
    .filter(({ label }) => withoutCommentSigns(label) === label)
    .map(({ label, name, isGiven }) => {
      const key = /^[A-Za-z]\w*$/.test(label) ? label : yamlQuoted(label);
      return `      ${key}: ${yamlScalar(name)}${isGiven ? '' : CHECK}`;
    });
  return lines.length === 0 ? [] : ['    speakers:', ...lines];
}

function comment(key: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`    # ${key}: ${value.replaceAll(/\s+/g, ' ').slice(0, 200)}`];
}
