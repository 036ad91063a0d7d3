/** The headline of a theme that nothing was found for: it asks for a name, and is known as such. */

const UNNAMED = /^Theme \d+: please name it(?: \(words: .*\))?$/u;

/** @param words of the theme, that help to name it */
export function unnamedHeadline(number: number, words: readonly string[]): string {
  const hint = words.length === 0 ? '' : ` (words: ${words.join(', ')})`;
  return `Theme ${number}: please name it${hint}`;
}

export function isUnnamed(headline: string): boolean {
  return UNNAMED.test(headline);
}
