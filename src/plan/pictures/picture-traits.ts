/** A picture in, what a layout must know of it out: whether it has a size of its own, and whether a dark slide hides it. */
import type { EmbeddedPicture } from '../../model/picture.js';
import { isDark } from '../../looks/legible-accent.js';

export interface PictureTraits {
  /** A drawing has no size of its own. */
  readonly vector: boolean;
  /** A drawing in dark colours on nothing. */
  readonly dark: boolean;
}

export function pictureTraits({ type, bytes, dark = false }: EmbeddedPicture): PictureTraits {
  if (type !== 'image/svg+xml') return { vector: false, dark };
  return { vector: true, dark: isMostlyDark(Buffer.from(bytes).toString('utf8')) };
}

const COLOUR = /(?:fill|stroke|stop-color)\s*(?:=\s*["']|:)\s*([^"';}]+)/gi;

/** What no colour is given to is black. */
function isMostlyDark(svg: string): boolean {
  if (/<image\b/i.test(svg) || hasGround(svg)) return false;
  const given = [...svg.matchAll(COLOUR)].map(([, colour = '']) => colour.trim().toLowerCase());
  const drawn = given.filter((colour) => !/^(none|transparent|url\(|inherit)/.test(colour));
  const colours = drawn.length === 0 ? ['black'] : drawn;
  return colours.filter((colour) => isDark(colour)).length * 2 >= colours.length;
}

/** A rectangle of a colour as large as the drawing, on which the rest is seen wherever it stands. */
function hasGround(svg: string): boolean {
  const [root = ''] = /<svg\b[^>]*>/i.exec(svg) ?? [];
  const [, , across, down] = (attribute(root, 'viewBox') ?? '').trim().split(/[\s,]+/);
  const width = Number.parseFloat(across ?? attribute(root, 'width') ?? '');
  const height = Number.parseFloat(down ?? attribute(root, 'height') ?? '');
  return [...svg.matchAll(/<rect\b[^>]*>/gi)].some(
    ([rect]) =>
      covers(attribute(rect, 'width'), width) &&
      covers(attribute(rect, 'height'), height) &&
      !/\bfill\s*(?:=\s*["']|:)\s*(?:none|transparent)/i.test(rect),
  );
}

function covers(length = '', whole: number): boolean {
  return length.trim() === '100%' || Number.parseFloat(length) >= whole;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'i').exec(tag)?.[1];
}
