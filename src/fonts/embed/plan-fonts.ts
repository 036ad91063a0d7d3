/** Plans an output's fonts: for each face and family the subsets it needs, each with its cache key. */
import { assignGlyphs, type Assignment } from '../choose/assign-glyphs.js';
import type { AddedFont } from '../installed/added-font.js';
import { authorFaces } from '../choose/author-families.js';
import type { FontCoverage } from '../bundled/font-coverage.js';
import { bundledFiles, chainOf, type ChainFile } from '../choose/face-chain.js';
import type { DeckFace } from '../choose/deck-faces.js';
import { HAN_MARKS, type Face, type FaceName } from '../bundled/faces.js';
import { fontKey, type ToolVersions } from './font-key.js';
import type { FontJobFile } from '../jobs/font-job.js';
import type { Cut, FontFormat } from '../files/subset-font-file.js';

/** The characters of each face that a page uses, as `clustersOf` gives them. Faces left out are not embedded. */
export type FaceCharacters = ReadonlyMap<FaceName, ReadonlySet<string>>;

export interface FontOutput {
  readonly format: FontFormat;
  readonly characters: FaceCharacters;
  /** Others than ours that text is set in, as style sheets write them. */
  readonly families?: readonly string[];
}

export interface PlannedFont {
  readonly key: string;
  readonly file: FontJobFile;
  readonly cut: Cut;
}

/** The rules of one family at one weight and style. */
export interface PlannedFace {
  readonly face: Pick<Face, 'weight' | 'style'>;
  readonly family: string;
  /** First choice first. */
  readonly fonts: readonly PlannedFont[];
}

export interface FontPlan {
  readonly format: FontFormat;
  readonly faces: readonly PlannedFace[];
  /** Code points that no font has. */
  readonly missing: readonly number[];
  /** Chinese characters that our own fonts draw, in the forms of Simplified Chinese, ascending. */
  readonly han: readonly number[];
}

export function planFonts(
  { characters, format, families = [] }: FontOutput,
  coverage: FontCoverage,
  addedFonts: readonly AddedFont[],
  tools: ToolVersions,
  deckFaces: readonly DeckFace[],
): FontPlan {
  const missing: number[] = [];
  const faces = deckFaces.flatMap((face) => {
    const clusters = characters.get(face.name);
    if (clusters === undefined) return [];
    const assigned = assignGlyphs(clusters, chainOf(face, coverage, addedFonts));
    missing.push(...assigned.missing);
    const plan = (assignment: Assignment<ChainFile>): PlannedFont => planFont(assignment, format, tools);
    const main = { face, family: face.family, fonts: assigned.assignments.map(plan) };
    return [main, ...planHanMarks(face, clusters, coverage, plan)];
  });
  const all = new Set([...characters.values()].flatMap((clusters) => [...clusters]));
  const own = authorFaces(families, all, coverage, addedFonts).map(({ family, assignments, ...face }) => {
    return { face, family, fonts: assignments.map((assignment) => planFont(assignment, format, tools)) };
  });
  return {
    format,
    faces: [...faces, ...own],
    missing: ascending(missing),
    han: ascending(faces.flatMap(ownHan)),
  };
}

function ownHan({ fonts }: PlannedFace): readonly number[] {
  return fonts.flatMap(({ file, cut }) =>
    file.type === 'bundled' && file.font.endsWith('-han') ? cut.codePoints.filter(isHan) : [],
  );
}

const isHan = (codePoint: number): boolean => /\p{Script=Han}/u.test(String.fromCodePoint(codePoint));

function ascending(codePoints: readonly number[]): readonly number[] {
  return [...new Set(codePoints)].sort((a, b) => a - b);
}

/** The small family that stands before the main one in Chinese text and holds nothing but the shared marks. */
function planHanMarks(
  face: Face,
  clusters: ReadonlySet<string>,
  coverage: FontCoverage,
  plan: (assignment: Assignment<ChainFile>) => PlannedFont,
): readonly PlannedFace[] {
  const marks = new Set(HAN_MARKS.filter((mark) => clusters.has(mark)));
  if (face.hanMarks === undefined || marks.size === 0) return [];
  const { assignments } = assignGlyphs(marks, bundledFiles(face.hanMarks, coverage));
  return [{ face, family: `${face.family} Han`, fonts: assignments.map(plan) }];
}

function planFont(
  { file, codePoints }: Assignment<ChainFile>,
  format: FontFormat,
  tools: ToolVersions,
): PlannedFont {
  const { source, axes, weight = 400, italic, lean } = file;
  // A font without a weight axis is the same at every weight, and so is its name.
  const cut = { axes, codePoints, weight: axes['wght'] ?? weight, italic, lean };
  return { key: fontKey(tools, source.hash, cut, format), file: source, cut };
}
