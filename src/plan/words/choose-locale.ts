/** The talk's language in, Pullquote's own words in that language out. */
import type { Locale } from '../../model/locale.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import { scriptOf } from '../../languages/tags/script-of.js';
import type { Outline } from '../../model/outline.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import { quotationMarks } from '../../languages/quotation-marks.js';
import { parseLocale, type LocaleWords, type ParsedLocale } from './parse-locale.js';

/** Template texts by name; locales are `locales/<tag>.yaml`. */
type Files = ReadonlyMap<string, string>;

/** What is known of the files besides their texts. */
export interface LocaleOrigin {
  /** Those that come with us: what a locale lacks is taken from our English one. @defaultValue the files */
  readonly own?: Files | undefined;
  /** Where those of an author lie, by name, as messages print it. @defaultValue the names */
  readonly places?: ReadonlyMap<string, string> | undefined;
}

const FALLBACK = 'en';
/** More names than these would fill the screen. */
const MOST_SHOWN = 6;

/**
 * Looks for `zh-CN`, then `zh`, then any `zh-…`, then English; a key that a locale lacks is English too, and said to be so. Quotation
 * marks are those of the language, unless the locale has others. Words in
 * another script of the same language are better than English ones, and said to be so.
 *
 * @returns what is wrong in a locale with its own path, so that it can be said once for all talks that show it
 */
export function chooseLocale(
  { meta, file }: Outline,
  files: Files,
  origin: LocaleOrigin = {},
): Checked<Locale> {
  const { tag, value, problems } = localeFor(meta.lang, files, origin);
  const isSameScript = tag !== undefined && scriptOf(tag) === scriptOf(meta.lang);
  if (isSameScript) return { value, problems };
  const name = tag === undefined ? (meta.lang.split('-')[0] ?? meta.lang) : meta.lang;
  const warning = makeProblem('locale-missing', {
    message: `Pullquote has no words of its own in “${meta.lang}”; it uses ${tag === undefined ? 'English ones' : `those of “${tag}”`}`,
    hint: `add \`locales/${name}.yaml\` to a folder, and name the folder with \`--templates\``,
    file: file.path,
  });
  return { value, problems: [warning, ...problems] };
}

export interface FoundLocale extends Checked<Locale> {
  /** Of the locale that was found, if there is one for the language. */
  readonly tag: string | undefined;
}

export function localeFor(
  lang: string,
  files: Files,
  { own = files, places }: LocaleOrigin = {},
): FoundLocale {
  const tags = [...files.keys()].flatMap((name) => /^locales\/(.+)\.yaml$/.exec(name)?.[1] ?? []);
  const language = lang.split('-')[0] ?? lang;
  const related = tags.toSorted().filter((candidate) => candidate.split('-')[0] === language);
  const script = scriptOf(lang);
  const tag =
    (tags.includes(lang) ? lang : undefined) ??
    [language, ...related].find((wanted) => related.includes(wanted) && scriptOf(wanted) === script) ??
    related[0];
  const ours = parsed(own, FALLBACK, {}, nameOf(FALLBACK));
  const read = (wanted: string): ParsedLocale =>
    parsed(files, wanted, ours.words, places?.get(nameOf(wanted)) ?? nameOf(wanted));
  const isOurs = files.get(nameOf(FALLBACK)) === own.get(nameOf(FALLBACK));
  const fallback = isOurs ? ours : read(FALLBACK);
  const found = tag === undefined || tag === FALLBACK ? undefined : read(tag);
  const value = {
    ...quotationMarks(FALLBACK),
    ...ours.words,
    ...fallback.words,
    ...quotationMarks(lang),
    ...(found?.words ?? (tag === undefined ? { language: FALLBACK } : fallback.words)),
  } as Locale;
  const lacking = tag === undefined ? [] : lackingWords(tag, found ?? fallback, places);
  return { tag, value, problems: [...fallback.problems, ...(found?.problems ?? []), ...lacking] };
}

const nameOf = (tag: string): string => `locales/${tag}.yaml`;

/** Said once, with the first few by name: the slides would mix two languages in silence. */
function lackingWords(
  tag: string,
  { lacking }: ParsedLocale,
  places: LocaleOrigin['places'],
): readonly Problem[] {
  if (lacking.length === 0) return [];
  const shown = lacking.slice(0, MOST_SHOWN).map((key) => `\`${key}\``);
  const more = lacking.length > MOST_SHOWN ? ` and ${String(lacking.length - MOST_SHOWN)} more` : '';
  return [
    makeProblem('locale-incomplete', {
      message: `the locale “${tag}” lacks words of Pullquote’s own: ${shown.join(', ')}${more}; they are English`,
      hint: `add them to \`${nameOf(tag)}\``,
      file: places?.get(nameOf(tag)) ?? nameOf(tag),
    }),
  ];
}

/** Of the files of a run: its outlines and the saves of its live talks ask for the same few again and again. */
const PARSED = new WeakMap<Files, Map<string, ParsedLocale>>();

function parsed(files: Files, tag: string, english: LocaleWords, path: string): ParsedLocale {
  const known = PARSED.get(files) ?? new Map<string, ParsedLocale>();
  PARSED.set(files, known);
  const locale = known.get(tag) ?? parseLocale(files.get(nameOf(tag)) ?? '', path, english);
  known.set(tag, locale);
  return locale;
}
