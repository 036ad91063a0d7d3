/**
 * The font files a face draws from: ours for its letters, those of installed packages, which are drawn for the
 * language or the script, the rest of ours, and last the author's.
 */
import { isInstalled, type AddedFont } from '../installed/added-font.js';
import { pinAxes, type AuthorFont } from '../files/author-font.js';
import type { Covering } from './assign-glyphs.js';
import type { FontCoverage } from '../bundled/font-coverage.js';
import type { Face, FontChoice } from '../bundled/faces.js';
import type { FontJobFile } from '../jobs/font-job.js';
import type { InstalledCut, InstalledFont } from '../installed/installed-fonts.js';

/** One file of a chain, with how it is cut for the face. */
export interface ChainFile extends Covering {
  readonly source: FontJobFile;
  readonly axes: Readonly<Record<string, number>>;
  /** What the file's own weight is called; where there are axes they say it. */
  readonly weight?: number | undefined;
  readonly italic: boolean;
  readonly lean: boolean;
}

/** Only files that have any of the characters in question are listed. */
export function chainOf(
  face: Face,
  coverage: FontCoverage,
  addedFonts: readonly AddedFont[],
): readonly ChainFile[] {
  const [letters, ...others] = face.fonts.map((choice) => bundledFiles(choice, coverage));
  return [
    ...(letters ?? []),
    ...inOrder(addedFonts.filter(isInstalled), face).map((font) => installedFile(font, face.weight)),
    ...others.flat(),
    ...addedFonts.flatMap((font) => (isInstalled(font) ? [] : [authorFile(font, face.weight)])),
  ];
}

export function bundledFiles({ font, axes }: FontChoice, coverage: FontCoverage): readonly ChainFile[] {
  return coverage(font).map(({ file, hash, codePoints }) => ({
    source: { type: 'bundled', font, file, hash },
    axes,
    italic: font.endsWith('-italic'),
    lean: true,
    codePoints,
    isEmojiFont: font === 'emoji',
  }));
}

export function authorFile({ path, hash, bytes, codePoints, axes }: AuthorFont, weight: number): ChainFile {
  const source: FontJobFile = { type: 'author', path, hash, bytes };
  return { source, axes: pinAxes(axes, weight), italic: false, lean: false, codePoints };
}

/** A sans among serifs is better than a box, or than the forms of another country. */
function inOrder(fonts: readonly InstalledFont[], { family }: Face): readonly InstalledFont[] {
  const own = family === 'Pullquote Serif' ? 'serif' : 'sans';
  return [...fonts.filter(({ kind }) => kind === own), ...fonts.filter(({ kind }) => kind !== own)];
}

/** The features that join letters are kept: Arabic is nothing without them. */
function installedFile({ codePoints, cuts, isEastAsian }: InstalledFont, weight: number): ChainFile {
  const cut = nearest(cuts, weight);
  const source: FontJobFile = { type: 'installed', path: cut.path, hash: cut.hash };
  const form = { italic: false, lean: isEastAsian, codePoints };
  if (cut.weight !== undefined) return { source, axes: {}, weight: cut.weight, ...form };
  return { source, axes: { wght: weight }, ...form };
}

function nearest(cuts: InstalledFont['cuts'], weight: number): InstalledCut {
  const distance = (cut: InstalledCut): number =>
    cut.weight === undefined ? 0 : Math.abs(cut.weight - weight);
  return cuts.reduce((best, cut) => (distance(cut) < distance(best) ? cut : best));
}
