/** A language in, its name in itself out. */

/** `中文`, or `中文（中国）` where another of the languages beside it is Chinese too. @param langs BCP 47 */
export function languageName(lang: string, langs: readonly string[]): string {
  const { language } = new Intl.Locale(lang);
  const same = langs.filter((other) => new Intl.Locale(other).language === language);
  return new Intl.DisplayNames([lang], { type: 'language' }).of(same.length > 1 ? lang : language) ?? lang;
}
