/** Text as fonts see it: which characters belong together, and which need no glyph at all. */
import { codePointOf } from '../../text/code-point.js';
import { remembered } from '../../text/remembered.js';

/**
 * A character with everything that must come from the same font as it: accents, a skin tone, a joined emoji,
 * the second half of a flag. Narrower than Unicode's grapheme clusters and the same under every ICU version.
 */
const CLUSTER = new RegExp(
  '\\p{RI}\\p{RI}' + '|[^](?:[\\p{M}\\p{EMod}\\u{E0020}-\\u{E007F}]|\\u200D\\p{ExtPict}?)*',
  'gu',
);
/** The same, for where text is taken apart that is not in this process. */
export const CLUSTER_PATTERN = CLUSTER.source;
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

/** Scripts whose letters are drawn as they are written, wherever a font has them. */
const DRAWN_WHOLE =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What HarfBuzz takes apart without Unicode's decompositions: Thai and Lao AM, and Khmer vowels around a letter. */
const APART: Readonly<Record<string, string>> = {
  '\u0E33': '\u0E4D\u0E32',
  '\u0EB3': '\u0ECD\u0EB2',
  ...Object.fromEntries(Array.from('\u17BE\u17BF\u17C0\u17C4\u17C5', (vowel) => [vowel, '\u17C1'])),
};

/**
 * What a shaper may draw in a cluster's place: it composes a letter with its accent, and takes a vowel that is
 * written on two sides of its letter apart.
 */
export const shapedAs = remembered((cluster): readonly number[] => {
  const apart = Array.from(cluster, (character) => APART[character] ?? takenApart(character)).join('');
  return codePointsOf(cluster.normalize('NFC') + apart);
});

function takenApart(character: string): string {
  return DRAWN_WHOLE.test(character) ? '' : character.normalize('NFD');
}

export function codePointsOf(cluster: string): readonly number[] {
  // Most clusters are one code unit, and are asked for by the ten thousand.
  return cluster.length === 1 ? [cluster.charCodeAt(0)] : Array.from(cluster, codePointOf);
}
