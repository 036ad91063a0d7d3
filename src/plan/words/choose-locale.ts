/** The talk's language in, Pullquote's own words in that language out. */
import { parse } from 'yaml';
import { LOCALE_KEYS, type Locale } from '../../model/locale.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import { scriptOf } from '../../languages/tags/script-of.js';
import type { Outline } from '../../model/outline.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import { quotationMarks } from '../../languages/quotation-marks.js';

const FALLBACK = 'en';
/** More names than these would fill the screen. */
const MOST_SHOWN = 6;

/**
 * Looks for `zh-CN`, then `zh`, then any `zh-…`, then English; a key that a locale lacks is English too, and said to be so. Quotation
 * marks are those of the language, unless the locale has others. Words in
 * another script of the same language are better than English ones, and said to be so.
 *
 * @param files template texts by name; locales are `locales/<tag>.yaml`
 */
export function chooseLocale({ meta, file }: Outline, files: ReadonlyMap<string, string>): Checked<Locale> {
  const { tag, value } = localeFor(meta.lang, files);
  const isSameScript = tag !== undefined && scriptOf(tag) === scriptOf(meta.lang);
  if (isSameScript) return { value, problems: lackingWords(tag, files, file.path) };
  const name = tag === undefined ? (meta.lang.split('-')[0] ?? meta.lang) : meta.lang;
  const warning = makeProblem('locale-missing', {
    message: `Pullquote has no words of its own in “${meta.lang}”; it uses ${tag === undefined ? 'English ones' : `those of “${tag}”`}`,
    hint: `add \`locales/${name}.yaml\` to a folder, and name the folder with \`--templates\``,
    file: file.path,
  });
  return { value, problems: [warning] };
}

/** Said once, with the first few by name: the slides would mix two languages in silence. */
function lackingWords(tag: string, files: ReadonlyMap<string, string>, path: string): readonly Problem[] {
  const words = localeOf(files, tag);
  const lacking = LOCALE_KEYS.filter((key) => !(key in words) && !key.startsWith('quote'));
  if (lacking.length === 0) return [];
  const shown = lacking.slice(0, MOST_SHOWN).map((key) => `\`${key}\``);
  const more = lacking.length > MOST_SHOWN ? ` and ${String(lacking.length - MOST_SHOWN)} more` : '';
  return [
    makeProblem('locale-incomplete', {
      message: `the locale “${tag}” lacks words of Pullquote’s own: ${shown.join(', ')}${more}; they are English`,
      hint: `add them to \`locales/${tag}.yaml\``,
      file: path,
    }),
  ];
}

/** @returns the tag of the locale that was found, if there is one for the language */
export function localeFor(
  lang: string,
  files: ReadonlyMap<string, string>,
): { readonly tag: string | undefined; readonly value: Locale } {
  const tags = [...files.keys()].flatMap((name) => /^locales\/(.+)\.yaml$/.exec(name)?.[1] ?? []);
  const language = lang.split('-')[0] ?? lang;
  const related = tags.toSorted().filter((candidate) => candidate.split('-')[0] === language);
  const script = scriptOf(lang);
  const tag =
    (tags.includes(lang) ? lang : undefined) ??
    [language, ...related].find((wanted) => related.includes(wanted) && scriptOf(wanted) === script) ??
    related[0];
  const value = {
    ...quotationMarks(FALLBACK),
    ...localeOf(files, FALLBACK),
    ...quotationMarks(lang),
    ...(tag === undefined ? { language: FALLBACK } : localeOf(files, tag)),
  };
  return { tag, value };
}

/** Of the files of a run: its outlines and the saves of its live talks ask for the same few again and again. */
const PARSED = new WeakMap<ReadonlyMap<string, string>, Map<string, Locale>>();

function localeOf(files: ReadonlyMap<string, string>, tag: string): Locale {
  const parsed = PARSED.get(files) ?? new Map<string, Locale>();
  PARSED.set(files, parsed);
  const locale = parsed.get(tag) ?? parseLocale(files.get(`locales/${tag}.yaml`) ?? '');
  parsed.set(tag, locale);
  return locale;
}

function parseLocale(yaml: string): Locale {
  const words = parse(yaml) as Record<string, unknown> | null;
  const known = LOCALE_KEYS.flatMap((key) => {
    const value = words?.[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(known) as Locale;
}
