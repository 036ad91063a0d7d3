/**
 * The font files a face draws from: its look's and ours for its letters, those of installed packages, which are drawn for
 * the language or the script, the rest of ours, and last the author's.
 */
import { isInstalled, type AddedFont } from '../installed/added-font.js';
import { pinAxes } from '../files/axes.js';
import type { AuthorFont } from '../files/author-font.js';
import type { Covering } from './assign-glyphs.js';
import type { FontCoverage } from '../bundled/font-coverage.js';
import type { FontChoice } from '../bundled/faces.js';
import type { DeckFace } from './deck-faces.js';
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
  face: DeckFace,
  coverage: FontCoverage,
  addedFonts: readonly AddedFont[],
): readonly ChainFile[] {
  const [letters, ...others] = face.fonts.map((choice) => bundledFiles(choice, coverage));
  return [
    ...lookFiles(face),
    ...(letters ?? []),
    ...inOrder(addedFonts.filter(isInstalled), drawsSerifs(face)).map((font) =>
      installedFile(font, face.weight),
    ),
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

function lookFiles({ own = [], style }: DeckFace): readonly ChainFile[] {
  return own.map(({ path, hash, ...file }) => ({
    ...file,
    source: { type: 'installed', path, hash },
    italic: style === 'italic',
    lean: true,
  }));
}

/** Whatever a look calls it, the Chinese of a face tells which other scripts go with it. */
function drawsSerifs({ fonts }: DeckFace): boolean {
  return fonts.some(({ font }) => font === 'serif-han');
}

/** A sans among serifs is better than a box, or than the forms of another country. */
function inOrder(fonts: readonly InstalledFont[], serifs: boolean): readonly InstalledFont[] {
  const own = serifs ? 'serif' : 'sans';
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
