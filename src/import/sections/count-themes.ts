/** The length of a text in, into how many themes it is divided when it has no headings out. */

/** No audience keeps more apart. */
export const MOST_THEMES = 8;

/** Four themes for 500 words, eight for 4,000 and more: a longer talk has longer themes, not ever more of them. */
export function countThemes(weight: number): number {
  return Math.max(1, Math.min(MOST_THEMES, Math.round(Math.sqrt(weight / 2) / 5.5)));
}
