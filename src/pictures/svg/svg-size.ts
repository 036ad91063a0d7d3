/** The attributes of an SVG's root in, a size for it out: browsers lay out one that has none as wide as nothing. */

export interface SvgSize {
  /** In CSS pixels, as attributes write them. */
  readonly width: string;
  readonly height: string;
}

/** In CSS pixels: larger than any place for a drawing, which is made smaller but never larger. */
const LONGER_SIDE = 1280;
const LENGTH = /^\s*\+?[\d.]+(?:e\d+)?(?:px|pt|pc|cm|mm|in|q|em|ex|rem)?\s*$/i;

/** Of one that has a `viewBox` and no length: with a length given, the other follows from the proportions. */
export function svgSize(
  attributes: Readonly<Record<string, { readonly value: string } | undefined>>,
): SvgSize | undefined {
  const { width, height, viewBox } = attributes;
  const [, , across = 0, down = 0] = (viewBox?.value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(across > 0 && down > 0) || isLength(width?.value) || isLength(height?.value)) return undefined;
  const scale = LONGER_SIDE / Math.max(across, down);
  return { width: pixels(across * scale), height: pixels(down * scale) };
}

/** A percentage is of a page that a picture does not have. */
function isLength(value: string | undefined): boolean {
  return value !== undefined && LENGTH.test(value);
}

const pixels = (length: number): string => String(Math.round(length * 100) / 100);
