/** What may be a label in, the name in it out: degrees, roles, outlets and nicknames are read, joined names told apart. */
import { DEGREES, labelWords } from '../../languages/label-words.js';

/** What a label says of its bearer's part in the talk. */
export type SpeakingRole = 'host' | 'guest' | 'other' | 'group';

export interface NamePart {
  /**
   * - `name`: has the form of one person's name, or is what a label calls somebody
   * - `joined`: of several names
   * - `lower`: a word or two without a capital, in a script that has them
   * - `words`: anything else
   */
  readonly shape: 'name' | 'joined' | 'lower' | 'words';
  /** As written, without degree, role and outlet; nicknames stay. */
  readonly name: string;
  readonly role: SpeakingRole | undefined;
  /** A degree or a role stands beside the name: this is a label, if it stands once only. */
  readonly certain: boolean;
  /** Something stands beside the name that may be an outlet, or prose: “Paris, France”. */
  readonly noted: boolean;
}

const HOSTS = labelWords('hosts');
const GUESTS = labelWords('guests');
const OTHERS = labelWords('others');
const UNKNOWNS = labelWords('unknowns');
const GROUPS = labelWords('groups');
const JOINERS = [...labelWords('and')].filter(
  (word) => /^\p{L}+\.?$/u.test(word) && !/\p{Script=Han}/u.test(word),
);

const NOTE_AFTER = /\s*[(（[［【<{]([^()（）[\]［］【】<>{}]{0,80})[)）\]］】>}]$/u;
const NOTE_BEFORE = /^[(（[［]([^()（）[\]［］]{0,40})[)）\]］]\s*/u;
const PARTICLES = new Set(
  'de del della di da das dos du van von der den la le los las el al bin ibn bint of zu zur zum ten ter te af av ap the'.split(
    ' ',
  ),
);
const CASELESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}ー々〆ヶ`;
/** One word of a name: a capital first, or a letter of a script without capitals; initials, numbers, nicknames. */
const WORD = new RegExp(
  String.raw`^(?:["“”'‘’«»@]?\p{Lu}[\p{L}\p{M}\p{N}.'’‘_-]*["“”'’«»]?|["“”]?[${CASELESS}\p{M}][${CASELESS}\p{M}\p{N}·・‧.'’-]*["“”]?|(?:["“‘'«]|\()[\p{L}\p{M}\p{N}.'’ -]{1,20}(?:["”’'»]|\))|\d{1,3}|(?:d|l|O|al)['’-]\p{Lu}[\p{L}\p{M}'’-]*)$`,
  'u',
);
const MOST_WORDS = 8;
/** Han and kana have no spaces: a longer run is a sentence. */
const LONGEST_RUN = 12;

export function readName(written: string): NamePart {
  const { core, notes } = withoutNotes(written);
  const { name, beside } = sidesOf(core);
  const unread = beside.filter((note) => rolesIn(note).length === 0 && !isDegree(note));
  const roles = [...notes, ...beside].flatMap(rolesIn);
  const shape = shapeOf(name);
  const unlike = { name: core, role: undefined, certain: false, noted: unread.length > 0 };
  if (shape === 'words' || !unread.every(isNameLike)) return { shape: 'words', ...unlike };
  if (!unread.every((note) => isOutlet(note, core))) return { shape: 'joined', ...unlike };
  return {
    shape,
    name,
    role: roleOfWord(name) ?? roles[0],
    certain: roles.length > 0 || beside.some(isDegree),
    noted: unread.length > 0,
  };
}

/**
 * `Anna Berg, PhD`, `Anna Berg - BBC`, `Anna/Host`, `Host - Anna Berg`, 主持人陈雅新: the name, and what stands beside
 * it.
 */
function sidesOf(core: string): { readonly name: string; readonly beside: readonly string[] } {
  const role = roleBefore(core);
  if (role !== undefined) return { name: core.slice(role.length), beside: [role] };
  const [first = '', ...others] = core.split(/\s*[,，/／]\s*|\s+[-–—|]\s+/u).map((side) => side.trim());
  const [only] = others;
  return only !== undefined &&
    others.length === 1 &&
    roleOfWord(first) !== undefined &&
    roleOfWord(only) === undefined
    ? { name: only, beside: [first] }
    : { name: first, beside: others };
}

/** Chinese writes a role before a name without a sign between them. */
function roleBefore(core: string): string | undefined {
  if (!/^\p{Script=Han}{4,8}$/u.test(core)) return undefined;
  return [4, 3, 2]
    .map((length) => [core.slice(0, length), core.slice(length)] as const)
    .filter(([role, name]) => /^.{2,4}$/u.test(name) && roleOfWord(role) !== undefined)
    .find(([, name]) => roleOfWord(name) === undefined)?.[0];
}

/** By which labels are compared: without case, width and marks of quotation. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/["“”«»]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What stands in brackets says something of the name; it is no part of it, unless a name goes on behind it. */
function withoutNotes(written: string): { readonly core: string; readonly notes: readonly string[] } {
  const notes: string[] = [];
  let core = written.trim().replace(/^[[(（]([^[\]()（）]+)[\])）]$/u, '$1');
  for (let note = NOTE_AFTER.exec(core); note !== null && note.index > 0; note = NOTE_AFTER.exec(core)) {
    notes.push(note[1] ?? '');
    core = core.slice(0, note.index);
  }
  core = core.replace(NOTE_BEFORE, '');
  return { core: withoutStop(core.replace(/^[“"](.+)[”"]$/u, '$1').trim()), notes };
}

/** `Anne Béranger.`: no initial and no degree has so many letters. */
function withoutStop(core: string): string {
  const last = /\s(\p{L}{3,})\.$/u.exec(core)?.[1];
  return last === undefined || isDegree(last) ? core : core.slice(0, -1);
}

function shapeOf(name: string): NamePart['shape'] {
  if (roleOfWord(name) !== undefined) return 'name';
  if (isNameLike(name)) return isJoined(name) ? 'joined' : 'name';
  if (isJoined(name)) return 'joined';
  return /^@?\p{Ll}[\p{L}\p{N}._-]*(?: [\p{Ll}\p{N}][\p{L}\p{N}._-]*)?$/u.test(name) ? 'lower' : 'words';
}

function isNameLike(name: string): boolean {
  const words = joinNicknames(name.trim().split(/\s+/u));
  if (name === '' || words.length > MOST_WORDS || !words.some((word) => /\p{Lu}|\p{Lo}/u.test(word)))
    return false;
  const bearing = words.filter((word, index) => !(index > 0 && PARTICLES.has(word.toLowerCase())));
  return !PARTICLES.has(words.at(-1) ?? '') && bearing.every((word, index) => isNameWord(word, index));
}

function isNameWord(word: string, index: number): boolean {
  if (index === 0 && PARTICLES.has(word)) return true;
  if (/^\d/.test(word) && index === 0) return false;
  const run = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
  return WORD.test(word) && (!run || word.length <= LONGEST_RUN);
}

/** `"Big Al"` is one. */
function joinNicknames(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const open = last !== undefined && /^["“«][^"”»]*$/u.test(last);
    if (open) joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
  }
  return joined;
}

/** `Anna & Tom`, `Anna und Tom`, `陈雅新、张敏`; 张和平 is one. */
function isJoined(name: string): boolean {
  const sides = name.split(JOINT).map((side) => side.trim());
  return sides.length > 1 && sides.every(isNameLike);
}

const JOINT = new RegExp(
  String.raw`\s*[&+＆、]\s*|\s+(?:${JOINERS.map((word) => word.replace('.', String.raw`\.`)).join('|')})\s+|(?<=[\p{Script=Han}]{2})[和与與及](?=[\p{Script=Han}]{2})|(?<=[\p{Script=Hangul}]{2})[와과]\s`,
  'u',
);

/** In lower case, or of a role in it: `host`, `the host`, `Host 2`, `BBC host`. */
function rolesIn(note: string): readonly SpeakingRole[] {
  const whole = roleOfWord(note);
  if (whole !== undefined) return [whole];
  const words = note.toLowerCase().split(/[\s/,，-]+/u);
  if (words.length > 4) return [];
  return words.flatMap((word) => (word.length > 2 ? (roleOfWord(word) ?? []) : [])).slice(0, 1);
}

/** `Unknown Speaker 2`, 旁白: whoever speaks there. */
export function isUnknown(word: string): boolean {
  return UNKNOWNS.has(plainWord(word));
}

/** What a label calls somebody, an article before and a number after it left aside. */
export function roleOfWord(word: string): SpeakingRole | undefined {
  const plain = plainWord(word);
  if (HOSTS.has(plain)) return 'host';
  if (GUESTS.has(plain)) return 'guest';
  if (OTHERS.has(plain) || UNKNOWNS.has(plain)) return 'other';
  return GROUPS.has(plain) ? 'group' : undefined;
}

function plainWord(word: string): string {
  return nameKey(word)
    .replace(/^(?:the|der|die|das|le|la|el|l['’])\s*(?=\p{L}{3})/u, '')
    .replace(/(?<=^[qa]|[\p{L}.]{2})[\s_#-]*\d{1,3}$/u, '')
    .replace(/\.$/u, '');
}

/** `PhD`, `M.D.`, `PhD MPH`. */
function isDegree(note: string): boolean {
  const words = note.toLowerCase().split(/\s+/u);
  return words.every((word) => DEGREES.has(word.replaceAll('.', '')));
}

const ORGANISATION = new RegExp(
  String.raw`(?<!\p{L})(?:News|Times|Post|Radio|TV|FM|Magazine|Journal|University|Inc|Ltd|GmbH|AG|Association|Institute|Society|Council|Union|Club|Foundation|Company|Bank|Ministry|Department|Agency|College|School|Committee|Museum|Network|Party|Trust|Centre|Center|Group|Universität|Institut|Stiftung|Verein|Zeitung|\p{Lu}\p{L}+(?:verband|verein|zeitung|amt|ministerium)|Université|Fondation|Ministère|Asociación|Universidad|Instituto|Fundación|Ministerio|Università|Associazione)(?!\p{L})`,
  'u',
);

/** An outlet follows a whole name and has the form of one; two names of one kind are two people. */
function isOutlet(note: string, core: string): boolean {
  if (/^(?:\p{Lu}[\p{Lu}\p{N}&.-]+|The\s.+)$/u.test(note) || ORGANISATION.test(note)) return true;
  return (
    /\s[-–—|]\s/u.test(core) &&
    core
      .split(/\s[-–—|]\s/u)[0]
      ?.trim()
      .includes(' ') === true
  );
}
