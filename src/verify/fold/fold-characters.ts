/**
 * What typography changes in a single character and meaning does not.
 *
 * Of Unicode's compatibility forms only widths, ligatures and radicals are folded: NFKC as a whole would read 10² as
 * 102 and ½ as 1/2, and numbers must stay what they are.
 */

export const SPACE = 0x20;
export const QUOTE_MARK = 0x27;
export const HYPHEN = 0x2d;
export const LONG_DASH = 0x2014;
export const ELLIPSIS = 0x2026;
/** Feet and minutes: a straight `'` after a digit must not pass for the `"` of inches and seconds. */
export const PRIME = 0x2032;

const IGNORED =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/;
const WHITE = /\s/;
const QUOTE_MARKS = /["'`´‘’‚‛“”„‟‹›«»「」『』〝〞〟﹁﹂﹃﹄]/;
const DASHES = /[-‐‑‒–—―−─﹘﹣⸺⸻]/;
const LONG_DASHES = /[—―─⸺⸻]/;
const COMBINING = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;

/** `gap` includes line breaks of every kind. */
export type CharacterKind = 'ignored' | 'gap' | 'quote' | 'dash' | 'ellipsis' | 'other';

/** For one code unit, its width folded already. */
export function kindOf(code: number): CharacterKind {
  if (code > 0x2f && code < 0x7f) return code === 0x60 ? 'quote' : 'other';
  if (code === SPACE || code === 0x0a) return 'gap';
  if (code === 0x2c || code === 0x2e || (code >= 0x3105 && code <= 0x9fff)) return 'other';
  const character = String.fromCharCode(code);
  if (WHITE.test(character)) return 'gap';
  if (IGNORED.test(character)) return 'ignored';
  if (QUOTE_MARKS.test(character)) return 'quote';
  if (DASHES.test(character)) return 'dash';
  return code === ELLIPSIS || code === 0x22ef ? 'ellipsis' : 'other';
}

export function isLongDash(code: number): boolean {
  return LONG_DASHES.test(String.fromCharCode(code));
}

/** Marks that change the character before them. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && COMBINING.test(String.fromCharCode(code));
}

/** Full-width forms become the ASCII they are wide forms of. */
export function narrow(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return code === 0x3000 ? SPACE : code;
}

/** True for characters that {@link foldCluster} may change. */
export function isFoldable(code: number): boolean {
  return (
    code === 0xb5 ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x2126 && code <= 0x212b) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    code === 0x30fb ||
    (code >= 0xf900 && code <= 0xfb06) ||
    (code >= 0xfe10 && code <= 0xfe6b) ||
    (code >= 0xff61 && code <= 0xffee)
  );
}

/** Composes a character with the marks that follow it, and takes width, ligature and radical off it. */
export function foldCluster(cluster: string): string {
  if (cluster === '・' || cluster === '･') return '·';
  return isFoldable(cluster.charCodeAt(0)) ? cluster.normalize('NFKC') : cluster.normalize('NFC');
}
