/** A language's BCP 47 code in, the language alone out. */

/**
 * `zh` of `zh-Hant-TW`; `und` where the code leaves it open.
 *
 * @throws RangeError for a code that is none
 */
export function primaryLanguage(lang: string): string {
  // Its `language` is not there for `und`.
  return new Intl.Locale(lang).baseName.replace(/-.*/, '');
}
