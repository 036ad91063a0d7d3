/** The font files a face draws from, bundled ones first, the author's after them. */
import { pinAxes, type AuthorFont } from './author-font.js';
import type { Covering } from './assign-glyphs.js';
import { codePointsOf } from './characters.js';
import { filesWith } from './coverage.js';
import type { Face, FontChoice } from './faces.js';
import type { FontFile } from './font-job.js';

/** One file of a chain, with how it is cut for the face. */
export interface ChainFile extends Covering {
  readonly source: FontFile;
  readonly axes: Readonly<Record<string, number>>;
  readonly italic: boolean;
  readonly lean: boolean;
}

/** @param clusters only files that have any of them are listed. */
export function chainOf(
  face: Face,
  clusters: ReadonlySet<string>,
  authorFonts: readonly AuthorFont[],
): readonly ChainFile[] {
  const wanted = wantedCodePoints(clusters);
  return [
    ...face.fonts.flatMap((choice) => bundledFiles(choice, wanted)),
    ...authorFonts.map((font) => authorFile(font, face.weight)),
  ];
}

/** The files that draw the marks which Chinese text takes from its own font. */
export function hanMarksChain(choice: FontChoice, marks: ReadonlySet<string>): readonly ChainFile[] {
  return bundledFiles(choice, wantedCodePoints(marks));
}

/** Composed forms included: a font that has them needs no mark of its own. Ascending. */
function wantedCodePoints(clusters: ReadonlySet<string>): readonly number[] {
  const all = [...clusters].flatMap((cluster) => [cluster, cluster.normalize('NFC')]).flatMap(codePointsOf);
  return [...new Set(all)].sort((a, b) => a - b);
}

function bundledFiles({ font, axes }: FontChoice, wanted: readonly number[]): readonly ChainFile[] {
  return filesWith(font, wanted).map(({ file, hash, codePoints }) => ({
    source: { type: 'bundled', font, file, hash },
    axes,
    italic: font.endsWith('-italic'),
    lean: true,
    codePoints,
    isEmojiFont: font === 'emoji',
  }));
}

function authorFile({ path, hash, bytes, codePoints, axes }: AuthorFont, weight: number): ChainFile {
  const source: FontFile = { type: 'author', path, hash, bytes };
  return { source, axes: pinAxes(axes, weight), italic: false, lean: false, codePoints };
}
