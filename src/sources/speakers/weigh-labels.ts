/** What may be labels in, which names a transcript's turns go by out: by how often each stands there, and where. */
import { at } from '../../text/at.js';
import { labelWords } from '../../languages/label-words.js';
import { listedNames } from './listed-names.js';
import { mailHeaders } from './mail-headers.js';
import type { HeadLabel, LineHead } from './line-head.js';
import { beginsSentence, isClause, isOpener, type OrdinaryWords } from './ordinary-words.js';
import { nameKey, readName, roleOfWord, type NamePart } from './read-name.js';

/** A line of a transcript, its head read. */
export interface ReadLine {
  readonly text: string;
  readonly head: LineHead;
  /** A paragraph begins here. */
  readonly opens: boolean;
  /** A paragraph ends here. */
  readonly closes: boolean;
  /** The paragraph begins in bold type. */
  readonly strong: boolean;
}

/** Something at a line's head that may be a label. */
export interface LabelCandidate extends NamePart {
  readonly line: number;
  readonly label: HeadLabel;
  readonly key: string;
  readonly marked: boolean;
  /** No words stand behind it in its line. */
  readonly empty: boolean;
}

export interface Weighed {
  readonly candidates: readonly LabelCandidate[];
  /** Keys of the names that come back as labels do. */
  readonly known: ReadonlySet<string>;
  readonly count: (key: string) => number;
  /** By index of line, what is a list in somebody's turn. */
  readonly listed: ReturnType<typeof listedNames>;
  /** By index of line, the first line of the mail's head that it is in. */
  readonly mail: ReadonlyMap<number, number>;
  /** Of the name that opens most turns. */
  readonly top: number;
}

/** A lower-case word is a name only where it opens so much of a text. */
const LOWER_SHARE = 0.15;
/** Lines that repeat are no labels where they open next to nothing. */
const ALONE_SHARE = 0.15;
const HEADERS = labelWords('headers');
const WORD = /[\p{L}\p{N}]/u;
const DIRECTIONS = labelWords('directions');
const BREAKS = labelWords('breaks');

export function weighLabels(lines: readonly ReadLine[], total: number, words: OrdinaryWords): Weighed {
  const partOf = nameReader();
  const mail = mailHeaders(lines);
  const candidates = lines.flatMap((line, index) =>
    mail.has(index) ? [] : candidateOf(line, index, partOf),
  );
  const counts = countsOf(candidates);
  const alone = namesAlone(candidates, total);
  const able = candidates.filter(({ label, key }) => !isWeak(label) || alone.has(key));
  const count = (key: string): number => counts.get(key) ?? 0;
  const listed = listedNames(able.flatMap((one) => entryOf(one, lines)));
  const names = able.filter((one) => !listed.has(one.line) && isName(one, count(one.key), total));
  const top = names.reduce((most, { key }) => Math.max(most, count(key)), 0);
  const different = [...new Map(names.map((one) => [one.name, one])).values()];
  const known = different.filter(({ key, name }) => count(key) > 1 && !isWord(name, count(key), top, words));
  return { candidates: able, known: new Set(known.map(({ key }) => key)), count, top, listed, mail };
}

function entryOf(
  { label, shape, key, line, role }: LabelCandidate,
  lines: readonly ReadLine[],
): readonly { readonly line: number; readonly key: string; readonly behind: string }[] {
  if (label.form !== 'colon' || shape !== 'name' || role !== undefined) return [];
  return [{ line, key, behind: at(lines, line).text.slice(label.end) }];
}

interface KeyedPart extends NamePart {
  readonly key: string;
}

/** Each label is read once: a transcript has few, and often. */
function nameReader(): (written: string) => KeyedPart {
  const read = new Map<string, KeyedPart>();
  return (written) => {
    const known = read.get(written);
    if (known !== undefined) return known;
    const part = readName(written);
    const keyed = { ...part, key: nameKey(part.name) };
    read.set(written, keyed);
    return keyed;
  };
}

function candidateOf(
  { text, head, strong }: ReadLine,
  line: number,
  partOf: (written: string) => KeyedPart,
): readonly LabelCandidate[] {
  const { label } = head;
  if (label === undefined || label.written === '') return [];
  const empty = isEmpty(text, head, label.end);
  const { shape, name, role, certain, noted, key } = partOf(label.written);
  // `[inaudible] The mill` is no label, however it is weighed.
  if (label.form === 'note' && (shape !== 'name' || isNoise(key))) return [];
  const marked = label.marked || strong;
  // Named one by one: spreading takes ten times as long, and a text may have half a million lines.
  return [{ shape, name, role, certain, noted, key, line, label, marked, empty }];
}

/** Nothing but times stands behind the label. */
function isEmpty(text: string, { stamps }: LineHead, from: number): boolean {
  let at = from;
  for (const { start, end } of stamps) {
    if (end <= from) continue;
    if (WORD.test(text.slice(at, start))) return false;
    at = end;
  }
  return !WORD.test(text.slice(at));
}

function countsOf(candidates: readonly LabelCandidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Lines that hold a name alone, or in a column, are labels where two of them take turns, or all capitals. */
function namesAlone(candidates: readonly LabelCandidate[], total: number): ReadonlySet<string> {
  const alone = candidates.filter(
    ({ label, shape, key }) => isWeak(label) && shape === 'name' && !(label.form === 'note' && isNoise(key)),
  );
  const counts = [...countsOf(alone)].filter(([, count]) => count > 1);
  const many = counts.reduce((sum, [, count]) => sum + count, 0) >= total * ALONE_SHARE;
  const back = new Set(many ? counts.map(([key]) => key) : []);
  const headed = candidates.some(({ label, key }) => !isWeak(label) && (back.has(key) || isNameless(label)));
  const shouted = alone.filter(({ label }) => isShouted(label.written)).map(({ key }) => key);
  const notes = candidates
    .filter(({ key, label }) => label.form !== 'note' && (isBreak(key) || DIRECTIONS.has(key)))
    .map(({ key }) => key);
  const isBracketed = back.size > 1 && alone.some(({ label, key }) => label.form === 'note' && back.has(key));
  const bracketed = alone.filter(({ label, key }) => isBracketed && label.form === 'note' && !isNoise(key));
  return new Set([
    ...(back.size > 1 || headed ? back : []),
    ...(shouted.some((key) => back.has(key)) ? shouted : []),
    ...notes,
    ...bracketed.map(({ key }) => key),
  ]);
}

/** Without a colon or brackets: headings, tables and sentences have that form too. */
function isWeak({ form, written }: HeadLabel): boolean {
  if (form === 'stop') return roleOfWord(written) === undefined;
  return ['alone', 'tab', 'note'].includes(form) || (form === 'dash' && /\p{L}/u.test(written));
}

function isNoise(key: string): boolean {
  return isBreak(key) || DIRECTIONS.has(key);
}

/** A dash without a name, `Q.`: whoever answers has a label of that kind too. */
function isNameless({ form, written }: HeadLabel): boolean {
  return form === 'stop' || (form === 'dash' && !/\p{L}/u.test(written));
}

function isShouted(written: string): boolean {
  return /\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(written);
}

function isName({ shape, key, role, name }: LabelCandidate, count: number, total: number): boolean {
  if (isBreak(key) || (role === undefined && (DIRECTIONS.has(key) || HEADERS.has(key)))) return false;
  if (shape === 'lower') return count > 2 && count >= total * LOWER_SHARE && !name.split(' ').some(isOpener);
  return shape === 'name';
}

/** `Note:` comes back too, and yet nobody is called so: it is used as a word, and opens far less than names do. */
function isWord(name: string, count: number, top: number, words: OrdinaryWords): boolean {
  const parts = name.split(' ');
  if (isClause(name) && !isRoleLike(name)) return count < 3 || count < top / 2;
  if (beginsSentence(name) && !isRoleLike(name)) return count < 3 || count < top / 2;
  return count < top / 4 && parts.every(words.isOrdinary) && !isRoleLike(name);
}

function isRoleLike(name: string): boolean {
  return readName(name).role !== undefined;
}

/** `Break`, `Ad break 2`. */
export function isBreak(key: string): boolean {
  return BREAKS.has(key.replace(/\s*#?\d{1,2}$/, ''));
}
