/** Text as a page sets it and the faces that the page has in, what none of these draws out. */
import { isInstalled, type AddedFont } from './added-font.js';
import { assignGlyphs, type Covering } from './assign-glyphs.js';
import { codePointsOf } from './characters.js';

/** As CSS declares it. */
export interface PageFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
}

/** The style of a text, as CSS computes it. */
export interface TextStyle {
  readonly families: string;
  readonly weight: number;
  readonly italic: boolean;
}

/**
 * @param clusters the characters of the text
 * @param addedFonts those of style sheets included: a face that claims all characters has those of its font
 * @returns code points that no face of the text's families has, ascending
 */
export function lackingFaces(
  style: TextStyle,
  clusters: readonly string[],
  faces: readonly PageFace[],
  addedFonts: readonly AddedFont[],
): readonly number[] {
  const wanted = clusters.flatMap((cluster) => codePointsOf(cluster + cluster.normalize('NFC')));
  const chain = familiesOf(style.families)
    .flatMap((family) => chosen(family, style, faces))
    .map((face) => covering(face, wanted, addedFonts));
  return assignGlyphs(clusters, chain).missing;
}

/** The names of a computed `font-family`, first choice first. */
export function familiesOf(families: string): readonly string[] {
  const names = families.match(/"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[^,]+/g) ?? [];
  return names.map((name) =>
    name
      .trim()
      .replace(/^["']|["']$/g, '')
      .replace(/\\([^0-9a-f])/gi, '$1'),
  );
}

export const isFamily = (one: string, other: string): boolean =>
  familiesOf(one)[0]?.toLowerCase() === familiesOf(other)[0]?.toLowerCase();

/**
 * Of a family only the faces of one style and one weight are asked, even if others have more characters.
 *
 * @see https://drafts.csswg.org/css-fonts-4/#font-style-matching
 */
function chosen(
  family: string,
  { weight, italic }: TextStyle,
  faces: readonly PageFace[],
): readonly PageFace[] {
  const own = faces.filter((face) => isFamily(face.family, family));
  const leaning = own.filter(({ style }) => (style !== 'normal') === italic);
  const styled = leaning.length > 0 ? leaning : own;
  const ranks = styled.map((face) => rank(weightsOf(face), weight));
  const best = Math.min(...ranks);
  return styled.filter((_, index) => ranks[index] === best);
}

/** The lower, the sooner it is taken: from 400 to 500 upwards, then down; lighter ones down, bolder ones up. */
function rank([least, most]: readonly [number, number], weight: number): number {
  if (least <= weight && weight <= most) return 0;
  const isMiddle = weight >= 400 && weight <= 500;
  if (isMiddle && least > weight && least <= 500) return least - weight;
  const isNear = weight > 500 ? least > weight : most < weight;
  return (isNear ? 1000 : 10_000) + Math.min(Math.abs(least - weight), Math.abs(most - weight));
}

function weightsOf({ weight }: PageFace): readonly [number, number] {
  const [least = 400, most = least] = weight
    .replace('normal', '400')
    .replace('bold', '700')
    .split(' ')
    .map(Number);
  return [least, most];
}

const ALL = /^U\+0-10FFFF$/i;

function covering(face: PageFace, wanted: readonly number[], addedFonts: readonly AddedFont[]): Covering {
  if (!ALL.test(face.unicodeRange)) {
    const ranges = rangesOf(face.unicodeRange);
    return {
      codePoints: new Set(wanted.filter((one) => ranges.some(([from, to]) => from <= one && one <= to))),
    };
  }
  const fonts = addedFonts.flatMap((font) =>
    isInstalled(font) || !isFamily(font.family, face.family) ? [] : [font],
  );
  return {
    codePoints: new Set(fonts.flatMap(({ codePoints }) => wanted.filter((one) => codePoints.has(one)))),
  };
}

function rangesOf(unicodeRange: string): readonly (readonly [number, number])[] {
  return [...unicodeRange.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}
