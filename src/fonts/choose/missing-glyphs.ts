/** Says which characters no embedded font has, from the coverage table alone: no font is opened. */
import { assignGlyphs } from './assign-glyphs.js';
import type { AddedFont } from '../installed/added-font.js';
import { fontCoverage } from '../bundled/font-coverage.js';
import { chainOf } from './face-chain.js';
import { FACES, type FaceName } from '../bundled/faces.js';

/**
 * @param clusters from `clustersOf`.
 * @param faces those in which the characters are set; all by default.
 * @returns code points, ascending; never white space, controls, joiners or variation selectors.
 */
export function missingGlyphs(
  clusters: ReadonlySet<string>,
  addedFonts: readonly AddedFont[] = [],
  faces: readonly FaceName[] = ['serif-700', 'sans-400', 'mono-400'],
): readonly number[] {
  const coverage = fontCoverage(clusters);
  const missing = FACES.filter(({ name }) => faces.includes(name)).flatMap(
    (face) => assignGlyphs(clusters, chainOf(face, coverage, addedFonts)).missing,
  );
  return [...new Set(missing)].sort((a, b) => a - b);
}
