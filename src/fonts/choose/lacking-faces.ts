/** Text as a page sets it and the faces that the page has in, what none of these draws out. */
import { isInstalled, type AddedFont } from '../installed/added-font.js';
import { assignGlyphs, type Covering } from './assign-glyphs.js';
import { codePointsOf } from '../bundled/characters.js';
import { weightRank } from './weight-rank.js';

/** As CSS declares it. */
export interface PageFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
}

/** Text of one style, as CSS computes it. */
export interface StyledText {
  readonly families: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly clusters: readonly string[];
}

/**
 * @param texts each with its characters
 * @param addedFonts those of style sheets included: a face that claims all characters has those of its font
 * @returns for each text the code points that no face of its families has, ascending
 */
export function lackingFaces(
  texts: readonly StyledText[],
  faces: readonly PageFace[],
  addedFonts: readonly AddedFont[],
): readonly (readonly number[])[] {
  const wanted = codePointsIn(texts);
  // Texts share most of their faces, and what one claims is a long list.
  const known = new Map<PageFace, Covering>();
  const coveringOf = (face: PageFace): Covering => {
    const covered = known.get(face) ?? covering(face, wanted, addedFonts);
    known.set(face, covered);
    return covered;
  };
  // Hundreds of texts ask for the same few families.
  const byFamily = facesByFamily(faces);
  return texts.map((text) => {
    const chain = familiesOf(text.families).flatMap((family) =>
      chosen(text, byFamily.get(family.toLowerCase()) ?? []).map(coveringOf),
    );
    // Nearly all stand alone, and are there.
    const doubtful = text.clusters.filter((cluster) => !isThere(cluster, chain));
    return assignGlyphs(doubtful, chain).missing;
  });
}

function isThere(cluster: string, chain: readonly Covering[]): boolean {
  const first = cluster.codePointAt(0) ?? 0;
  const isAlone = cluster.length === (first > 0xffff ? 2 : 1);
  return isAlone && chain.some(({ codePoints }) => codePoints.has(first));
}

function facesByFamily(faces: readonly PageFace[]): ReadonlyMap<string, readonly PageFace[]> {
  const byFamily = new Map<string, PageFace[]>();
  for (const face of faces) {
    const name = nameOf(face.family) ?? '';
    byFamily.set(name, [...(byFamily.get(name) ?? []), face]);
  }
  return byFamily;
}

function codePointsIn(texts: readonly StyledText[]): readonly number[] {
  const clusters = new Set(texts.flatMap((text) => text.clusters));
  const all = [...clusters].flatMap((cluster) => codePointsOf(cluster + cluster.normalize('NFC')));
  return [...new Set(all)].sort((a, b) => a - b);
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

export const isFamily = (one: string, other: string): boolean => nameOf(one) === nameOf(other);

const nameOf = (family: string): string | undefined => familiesOf(family)[0]?.toLowerCase();

/**
 * Of a family only the faces of one style and one weight are asked, even if others have more characters.
 *
 * @see https://drafts.csswg.org/css-fonts-4/#font-style-matching
 */
function chosen({ weight, italic }: StyledText, own: readonly PageFace[]): readonly PageFace[] {
  const leaning = own.filter(({ style }) => (style !== 'normal') === italic);
  const styled = leaning.length > 0 ? leaning : own;
  const ranks = styled.map((face) => weightRank(weightsOf(face), weight));
  const best = Math.min(...ranks);
  return styled.filter((_, index) => ranks[index] === best);
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

/** @param wanted ascending */
function covering(face: PageFace, wanted: readonly number[], addedFonts: readonly AddedFont[]): Covering {
  if (!ALL.test(face.unicodeRange))
    return { codePoints: new Set(rangesOf(face.unicodeRange).flatMap((range) => within(range, wanted))) };
  const fonts = addedFonts.flatMap((font) =>
    isInstalled(font) || !isFamily(font.family, face.family) ? [] : [font],
  );
  return {
    codePoints: new Set(fonts.flatMap(({ codePoints }) => wanted.filter((one) => codePoints.has(one)))),
  };
}

type Range = readonly [from: number, to: number];

function rangesOf(unicodeRange: string): readonly Range[] {
  return [...unicodeRange.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}

/** @param ascending halved until the first that is in the range is found */
function within([from, to]: Range, ascending: readonly number[]): readonly number[] {
  const firstFrom = (least: number): number => {
    let [low, high] = [0, ascending.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ascending[middle] ?? least) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ascending.slice(firstFrom(from), firstFrom(to + 1));
}
