/** Writes the `@font-face` rules of a face, the fonts inside as data. */
import type { Face } from '../bundled/faces.js';
import { toUnicodeRange } from '../bundled/code-point-ranges.js';
import type { FontFormat } from '../files/subset-font-file.js';

/** A finished font, and the characters it is there for. */
export interface EmbeddedFont {
  readonly bytes: Uint8Array;
  /** Ascending. */
  readonly codePoints: readonly number[];
}

const MIME: Readonly<Record<FontFormat, string>> = { sfnt: 'font/ttf', woff2: 'font/woff2' };

/** @param fonts first choice first; CSS asks the rule that is written last first, so they come out reversed. */
export function faceCss(
  { weight, style }: Pick<Face, 'weight' | 'style'>,
  family: string,
  fonts: readonly EmbeddedFont[],
  format: FontFormat,
): string {
  const rule = ({ bytes, codePoints }: EmbeddedFont): string =>
    `@font-face{font-family:"${cssString(family)}";font-style:${style};font-weight:${weight};font-display:block;` +
    `src:url(data:${MIME[format]};base64,${Buffer.from(bytes).toString('base64')});` +
    `unicode-range:${toUnicodeRange(codePoints)}}\n`;
  return [...fonts].reverse().map(rule).join('');
}

/** A family's name is whatever its maker, or a style sheet, calls it. */
function cssString(text: string): string {
  return text.replace(/["\\\n<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `);
}
