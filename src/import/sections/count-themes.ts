/** The length of a text in, into how many themes it is divided when it has no headings out. */

/** Four themes for 500 words, nine for 2,500 and more: a longer talk has longer themes, not ever more of them. */
export function countThemes(weight: number): number {
  return Math.max(1, Math.min(9, Math.round(Math.sqrt(weight / 2) / 5.5)));
}
