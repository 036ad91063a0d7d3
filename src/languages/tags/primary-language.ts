/** A language's BCP 47 code in, the language alone out. */

/**
 * `zh` of `zh-Hant-TW`.
 *
 * @throws RangeError for a code that is none
 */
export function primaryLanguage(lang: string): string {
  return new Intl.Locale(lang).language;
}
