/** The headline of a theme that nothing was found for: it asks for a name in its talk's language, and is known as such in any. */
import { LANGUAGES, languageRecord } from './registry.js';

/** @param lang BCP 47 of the talk; English where we have no words of it @param words of the theme, that help to name it */
export function unnamedHeadline(number: number, words: readonly string[], lang: string): string {
  const [ask, hint] = wordsIn(lang) ?? wordsIn(FALLBACK) ?? [];
  const asked = (ask ?? '').replace(NUMBER, String(number));
  return words.length === 0 ? asked : asked + (hint ?? '').replace(WORDS, () => words.join(', '));
}

export function isUnnamed(headline: string): boolean {
  return UNNAMED.some((pattern) => pattern.test(headline));
}

const FALLBACK = 'en';
const NUMBER = '{number}';
const WORDS = '{words}';

function wordsIn(lang: string): readonly string[] | undefined {
  const record = languageRecord(lang);
  return (record?.unnamedTheme?.[lang] ?? record?.unnamedTheme?.[record.tag])?.split('|');
}

const UNNAMED = LANGUAGES.flatMap(({ unnamedTheme = {} }) => Object.values(unnamedTheme)).map((words) => {
  const [ask = '', hint = ''] = words
    .split('|')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]|]/g, String.raw`\$&`));
  return new RegExp(`^${ask.replace(NUMBER, String.raw`\d+`)}(?:${hint.replace(WORDS, '.*')})?$`, 'u');
});
