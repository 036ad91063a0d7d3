/** A language code in, its canonical BCP 47 form out. */

/** `zh-CN` for `zh-cn`; undefined when it is no BCP 47 code. */
export function canonicalLanguage(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}
