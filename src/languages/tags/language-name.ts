/** A language in, its name in itself out. */
import { primaryLanguage } from './primary-language.js';

/** `中文`, or `中文（中国）` where another of the languages beside it is Chinese too. @param langs BCP 47 */
export function languageName(lang: string, langs: readonly string[]): string {
  const language = primaryLanguage(lang);
  const same = langs.filter((other) => primaryLanguage(other) === language);
  return new Intl.DisplayNames([lang], { type: 'language' }).of(same.length > 1 ? lang : language) ?? lang;
}
