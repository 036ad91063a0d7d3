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
  const alone = new Uint8Array(ASCII);
  for (const text of texts) {
    markAlone(text, alone);
    for (const run of text.match(BEYOND_ASCII) ?? [])
      for (const cluster of run.match(CLUSTER) ?? []) clusters.add(cluster);
  }
  for (const [code, stands] of alone.entries()) if (stands === 1) clusters.add(String.fromCharCode(code));
  return clusters;
}

/** Pages are tags and style sheets for the most part, and one of these before another is a cluster of its own. */
const ASCII = 128;
const BEYOND_ASCII = /[\0-\x7f]?[^\0-\x7f]+/g;

function markAlone(text: string, alone: Uint8Array): void {
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    // Writing beyond the end of the array is nothing.
    if (next < ASCII) alone[text.charCodeAt(at)] = 1;
  }
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
