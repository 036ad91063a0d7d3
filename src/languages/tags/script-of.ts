/** A language's BCP 47 code in, the script that it is written in out, as ISO 15924 names it. */

/** `Hant` for `zh-TW`, `Hans` for `zh`, `Jpan` for `ja`; undefined for a code that is none. */
export function scriptOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}

/** Whether its lines run from right to left. */
export function isRightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.has(scriptOf(lang) ?? '');
}

/** Those that living languages are written in. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);
