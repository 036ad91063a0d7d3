/** A text and people in, what of it is set out as one of them speaking, with no quotation mark, out. */
import { sayingPatterns } from '../attribution/saying-patterns.js';
import { labelWords } from '../../languages/label-words.js';
import { nameLetters } from './name-letters.js';
import { languagesIn } from '../../languages/sentence-languages.js';

export interface LabelledWords {
  readonly words: string;
  /** As the text names who speaks; absent behind the dash of a dialogue. */
  readonly name?: string | undefined;
  /** Nothing but a colon says so: what follows may as well describe the person. */
  readonly isLabel?: true | undefined;
}

/** The words of who speaks for himself. */
export const FIRST_PERSON =
  /(?<!\p{L})(?:i|we|my|our|us|me|ich|wir|mein\p{L}*|unser\p{L}*|je|j|nous|mon|ma|mes|notre|nos|yo|nosotros|mi|mis|nuestr\p{L}*|io|noi|mio|mia|nostr\p{L}*|eu|nós|meu|minha|noss\p{L}*|я|мы|мой|наш\p{L}*)(?!\p{L})|我|咱|私|僕|俺|나는|내가|우리/iu;
/** The same as the subject of what is said. */
const OPENS_AS_SPEAKER =
  /^["“«„'‘(\s]*(?:(?:i|we|ich|wir|je|nous|yo|nosotros|io|noi|eu|nós|я|мы)(?!\p{L})|j[’']|我|咱|私|僕|俺|나는|내가|우리)/iu;

/** `Q:`, `Host:`, `答：` */
const ROLES: ReadonlySet<string> = new Set([...labelWords('hosts'), ...labelWords('guests')]);
const DASH = '[—―–‒−－─⸺⸻﹘﹣]|--+|-';
const COLON = '[:：︰﹕∶꞉ː׃]';

/**
 * `Ada: words`, `Ada said: words`, `words — Ada`, `— words`. Words may be empty: then they stand in the text before or
 * behind this one.
 *
 * @param names all by which a person may be called
 */
export function labelledWords(text: string, names: readonly string[]): readonly LabelledWords[] {
  const asked = new RegExp(`^\\s*(?<role>[^\\s:：]{1,20}?)\\s*${COLON}\\s*(?<words>.*)$`, 'su').exec(
    text,
  )?.groups;
  const role = asked !== undefined && ROLES.has((asked['role'] ?? '').toLowerCase()) ? asked : undefined;
  const dialogue = new RegExp(`^\\s*(?:${DASH})\\s+(?<words>.+)$`, 'su').exec(text)?.groups?.['words'];
  return [
    ...names.flatMap((name) => labelledAs(text, name)),
    ...announced(text),
    ...anybodys(text),
    ...(role === undefined ? [] : [{ words: role['words'] ?? '' }]),
    ...(dialogue === undefined ? [] : [{ words: dialogue }]),
  ];
}

/** Behind a verb of saying and a colon, whoever it is who says it. */
function announced(text: string): readonly LabelledWords[] {
  if (!new RegExp(COLON, 'u').test(text)) return [];
  const { spaced, following } = sayingPatterns(languagesIn(text));
  const verb = `(?:(?<!\\p{L})(?:${spaced})|${following})`;
  const words = new RegExp(`${verb}\\s*${COLON}\\s*(?<words>.+)$`, 'isu').exec(text)?.groups?.['words'];
  return words === undefined ? [] : [{ words }];
}

/** `Мarit: I …`: whatever stands before a colon, or in the place of a balloon, who goes on as “I” is somebody. */
function anybodys(text: string): readonly LabelledWords[] {
  const label = new RegExp(`^[^:：.!?]{1,60}${COLON}\\s*(?<words>.+)$`, 'su').exec(text)?.groups?.['words'];
  const balloon = /[💬🗨🗯🗣🎙🎤]\uFE0F?\s*(?<words>.+)$/su.exec(text)?.groups?.['words'];
  return [
    ...(label !== undefined && OPENS_AS_SPEAKER.test(label) ? [{ words: label }] : []),
    ...(balloon === undefined ? [] : [{ words: balloon }]),
  ];
}

function labelledAs(text: string, name: string): readonly LabelledWords[] {
  const [letters, called] = [nameLetters(text), nameLetters(name)];
  if (!letters.includes(called)) return [];
  const isSpaced = /^[\p{L}\p{N}]/u.test(called) && !/\p{Script=Han}/u.test(called);
  const written = `${isSpaced ? '(?<![\\p{L}\\p{N}])' : ''}${escaped(called)}${isSpaced ? '(?![\\p{L}\\p{N}])' : ''}`;
  const { spaced } = sayingPatterns(languagesIn(text));
  const found = (pattern: string, flags = 'isu'): RegExpExecArray['groups'] =>
    new RegExp(pattern, flags).exec(letters)?.groups;
  // The letters stand where those of the text stand; only these are its words.
  const own = (words = ''): string =>
    letters.endsWith(words) ? text.slice(text.length - words.length) : text.slice(0, words.length);
  const label = found(`${written}(?<how>[^.!?。！？:：]{0,60}?)\\s*${COLON}\\s*(?<words>.*)$`);
  const behind =
    found(`^(?<words>.*?)(?:${DASH})\\s*\\(?${written}(?:\\s*[,，(（[)）].{0,60})?[.。]?\\s*$`) ??
    found(`^(?<words>.*?)\\s*[(（[]\\s*${written}[^)）\\]]{0,40}[)）\\]][.。]?\\s*$`) ??
    found(`^(?<words>.*?)[,，]\\s*(?:${spaced}|so)\\s+${written}[.。]?\\s*$`);
  const loose = found(`${written}\\s*(?:${DASH}|[|→⇒➜▸►,，])\\s*(?<words>.+)$`);
  const beside = loose === undefined ? undefined : own(loose['words']);
  const isSpoken = beside !== undefined && (OPENS_AS_SPEAKER.test(beside) || /[.!?]\s*$/.test(beside));
  return [
    ...(label === undefined ? [] : saidBehind(label['how'] ?? '', own(label['words']), name)),
    ...(behind === undefined ? [] : [{ words: own(behind['words']), name }]),
    ...(isSpoken ? [{ words: beside, name }] : []),
  ];
}

/** `Angela Merkel: “…”`, `“…” — Angela Merkel`: names that nobody of the talk has. */
export function strangersWords(text: string, names: readonly string[]): readonly string[] {
  const mark = '["“”„«»「」『』]';
  const name = String.raw`(?<name>\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3})`;
  const patterns = [
    `^\\s*${name}\\s*${COLON}\\s*${mark}(?<words>.+)${mark}[.]?\\s*$`,
    `^\\s*${mark}(?<words>.+)${mark}[.]?\\s*(?:${DASH})\\s*${name}\\s*$`,
  ];
  const known = new Set(names.map(nameLetters));
  return patterns.flatMap((pattern) => {
    const { name: called = '', words = '' } = new RegExp(pattern, 'su').exec(text)?.groups ?? {};
    return words === '' || known.has(nameLetters(called)) ? [] : [words];
  });
}

/** Nothing but the role, or a verb of saying, stands between a name and its colon. */
function saidBehind(how: string, words: string, name: string): readonly LabelledWords[] {
  if (/^\s*(?:[(（[][^)）\]]*[)）\]])?\s*$/.test(how)) return [{ words, name, isLabel: true }];
  const { spaced, following } = sayingPatterns(languagesIn(how));
  const isSaying = new RegExp(
    `(?<!\\p{L})(?:${spaced})(?!\\p{L})|${following}|^['’]s? own words|wörtlich|wortlich|o-ton`,
    'iu',
  ).test(how);
  return isSaying ? [{ words, name }] : [];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
