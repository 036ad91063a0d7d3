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
  if (/<image\b/i.test(svg)) return false;
  const given = [...svg.matchAll(COLOUR)].map(([, colour = '']) => colour.trim().toLowerCase());
  const drawn = given.filter((colour) => !/^(none|transparent|url\(|inherit)/.test(colour));
  const colours = drawn.length === 0 ? ['black'] : drawn;
  return colours.filter((colour) => isDark(colour)).length * 2 >= colours.length;
}
