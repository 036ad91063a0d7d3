/**
 * The author's fonts under their own names, for looks that set text in them: what such a font lacks is drawn by the
 * fonts that all text has, so that a family of the author's is as whole as ours.
 */
import { assignGlyphs, type Assignment } from './assign-glyphs.js';
import { isInstalled, type AddedFont } from '../installed/added-font.js';
import type { AuthorFont } from '../files/author-font.js';
import type { FontCoverage } from '../bundled/font-coverage.js';
import { authorFile, chainOf, type ChainFile } from './face-chain.js';
import { FACES } from '../bundled/faces.js';

export interface AuthorFace {
  /** As the style sheet writes it. */
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly assignments: readonly Assignment<ChainFile>[];
}

/** Those that the looks ask for; a variable font stands still at each. */
const WEIGHTS = [400, 600, 700];

/** @param families that a style sheet names; their case does not matter */
export function authorFaces(
  families: readonly string[],
  clusters: ReadonlySet<string>,
  coverage: FontCoverage,
  addedFonts: readonly AddedFont[],
): readonly AuthorFace[] {
  const base = FACES.find(({ name }) => name === 'sans-400');
  if (base === undefined) throw new Error('there is no face for text');
  const own = addedFonts.flatMap((font) => (isInstalled(font) ? [] : [font]));
  return families.flatMap((family) =>
    own
      .filter((font) => font.family.toLowerCase() === family.toLowerCase())
      .flatMap((font) =>
        weightsOf(font).map((weight): AuthorFace => {
          const chain = [authorFile(font, weight), ...chainOf({ ...base, weight }, coverage, addedFonts)];
          const { assignments } = assignGlyphs(clusters, chain);
          return { family, weight, style: font.isItalic ? 'italic' : 'normal', assignments };
        }),
      ),
  );
}

function weightsOf({ axes, weight }: AuthorFont): readonly number[] {
  const axis = axes.find(({ tag }) => tag === 'wght');
  if (axis === undefined) return [weight];
  return [...new Set(WEIGHTS.map((wanted) => Math.min(Math.max(wanted, axis.min), axis.max)))];
}
