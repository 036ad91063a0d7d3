/** Text as fonts see it: which characters belong together, and which need no glyph at all. */

/**
 * A character with everything that must come from the same font as it: accents, a skin tone, a joined emoji,
 * the second half of a flag. Narrower than Unicode's grapheme clusters and the same under every ICU version.
 */
const CLUSTER = new RegExp(
  '\\p{RI}\\p{RI}' + '|[^](?:[\\p{M}\\p{EMod}\\u{E0020}-\\u{E007F}]|\\u200D\\p{ExtPict}?)*',
  'gu',
);
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]$/u;
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;
/** What is drawn without being in the text: spaces that set the line, hyphens, page numbers. */
const ALWAYS = ' \u00A0-0123456789';

/** The distinct clusters of the texts: the form in which every function of this folder takes characters. */
export function clustersOf(texts: Iterable<string>): ReadonlySet<string> {
  const clusters = new Set<string>(ALWAYS);
  for (const text of texts) for (const cluster of text.match(CLUSTER) ?? []) clusters.add(cluster);
  return clusters;
}

/** False for white space, controls, joiners, variation selectors and other characters that draw nothing. */
export function needsGlyph(codePoint: number): boolean {
  return !INVISIBLE.test(String.fromCodePoint(codePoint));
}

/** True when Unicode or the author asks for the picture rather than the text form. */
export function isEmoji(cluster: string): boolean {
  return EMOJI.test(cluster);
}

export function codePointsOf(cluster: string): readonly number[] {
  return Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
}
