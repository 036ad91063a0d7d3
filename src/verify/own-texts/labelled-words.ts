/** A text and people in, what of it is set out as one of them speaking, with no quotation mark, out. */
import { sayingPatterns } from '../attribution/saying-patterns.js';
import { labelWords } from '../../languages/label-words.js';
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
const DASH = '[—―–─⸺⸻]|--+|-';
const COLON = '[:：︰﹕]';

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
  if (!text.toLowerCase().includes(name.toLowerCase())) return [];
  const isSpaced = /^[\p{L}\p{N}]/u.test(name) && !/\p{Script=Han}/u.test(name);
  const written = `${isSpaced ? '(?<![\\p{L}\\p{N}])' : ''}${escaped(name)}${isSpaced ? '(?![\\p{L}\\p{N}])' : ''}`;
  const said = new RegExp(`${written}(?<how>[^.!?。！？:：]{0,60}?)\\s*${COLON}\\s*(?<words>.*)$`, 'isu');
  const signed = new RegExp(
    `^(?<words>.*?)(?:${DASH})\\s*\\(?${written}(?:\\s*[,，(（[)）].{0,60})?[.。]?\\s*$`,
    'isu',
  );
  const loose = new RegExp(`${written}\\s*(?:${DASH}|[|→⇒➜▸►,，])\\s*(?<words>.+)$`, 'isu');
  const beside = loose.exec(text)?.groups?.['words'];
  const label = said.exec(text)?.groups;
  const behind = signed.exec(text)?.groups?.['words'];
  return [
    ...(label === undefined ? [] : saidBehind(label['how'] ?? '', label['words'] ?? '', name)),
    ...(behind === undefined ? [] : [{ words: behind, name }]),
    ...(beside !== undefined && OPENS_AS_SPEAKER.test(beside) ? [{ words: beside, name }] : []),
  ];
}

/** Nothing but the role, or a verb of saying, stands between a name and its colon. */
function saidBehind(how: string, words: string, name: string): readonly LabelledWords[] {
  if (/^\s*(?:[(（[][^)）\]]*[)）\]])?\s*$/.test(how)) return [{ words, name, isLabel: true }];
  const { spaced, following } = sayingPatterns(languagesIn(how));
  const isSaying = new RegExp(`(?<!\\p{L})(?:${spaced})(?!\\p{L})|${following}`, 'iu').test(how);
  return isSaying ? [{ words, name }] : [];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
