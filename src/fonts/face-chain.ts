/** The font files a face draws from, bundled ones first, the author's after them. */
import { pinAxes, type AuthorFont } from './author-font.js';
import type { Covering } from './assign-glyphs.js';
import type { Coverage } from './coverage.js';
import type { Face, FontChoice } from './faces.js';
import type { FontFile } from './font-job.js';

/** One file of a chain, with how it is cut for the face. */
export interface ChainFile extends Covering {
  readonly source: FontFile;
  readonly axes: Readonly<Record<string, number>>;
  readonly italic: boolean;
  readonly lean: boolean;
}

/** Only files that have any of the characters in question are listed. */
export function chainOf(
  face: Face,
  coverage: Coverage,
  authorFonts: readonly AuthorFont[],
): readonly ChainFile[] {
  return [
    ...face.fonts.flatMap((choice) => bundledFiles(choice, coverage)),
    ...authorFonts.map((font) => authorFile(font, face.weight)),
  ];
}

export function bundledFiles({ font, axes }: FontChoice, coverage: Coverage): readonly ChainFile[] {
  return coverage(font).map(({ file, hash, codePoints }) => ({
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
