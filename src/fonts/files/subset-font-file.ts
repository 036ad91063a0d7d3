/** Cuts a font down to the characters wanted and stands it still; the only importer of the font libraries. */
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { limited } from '../../async/limited.js';
import { renameFont } from './name-table.js';
import { parseSfnt, writeSfnt } from './sfnt.js';
import { writeWoff2 } from './woff2.js';

export type FontFormat = 'sfnt' | 'woff2';

/** One subset of a font file. */
export interface Cut {
  readonly axes: Readonly<Record<string, number>>;
  /** Ascending. */
  readonly codePoints: readonly number[];
  /** What the PDF shall call it, e.g. weight 700 of `Noto Serif SC`. */
  readonly weight: number;
  readonly italic: boolean;
  /** True for a bundled font, whose vertical forms and hints nobody will see. */
  readonly lean: boolean;
}

/** Everything the bundled fonts have for horizontal text; vertical forms would be drawn in by their closure. */
// prettier-ignore
const HORIZONTAL_FEATURES = [
  'calt', 'ccmp', 'chws', 'clig', 'dnom', 'frac', 'halt', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'numr',
  'onum', 'palt', 'pnum', 'rlig', 'tnum', 'zero',
];
const VERTICAL_TABLES = ['BASE', 'STAT', 'VORG', 'vhea', 'vmtx'];

const SIGNATURES = new Set(['\0\x01\0\0', 'true', 'OTTO', 'wOFF', 'wOF2']);

/** What decodes WOFF2 hands out its own memory, where the next font would take the place of the last before it is copied. */
const decodes = limited(1);

/** Decodes TrueType, OpenType, WOFF or WOFF2. @throws Error that says what else the bytes are. */
export async function toSfnt(bytes: Buffer): Promise<Buffer> {
  const signature = bytes.toString('latin1', 0, 4);
  if (signature === 'ttcf')
    throw new Error('it is a collection of several fonts; take the one you need out of it');
  if (!SIGNATURES.has(signature)) throw new Error('it is no TrueType, OpenType, WOFF or WOFF2 file');
  return decodes(() => convert(bytes, 'sfnt')).catch((cause: unknown) => {
    throw new Error('it is damaged or incomplete', { cause });
  });
}

/** @param sfnt a decoded font file. @throws Error when the font is damaged. */
export async function cutFont(sfnt: Buffer, cut: Cut): Promise<Buffer> {
  // One by one: a font may have more characters than a call takes arguments.
  const text = cut.codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join('');
  const subset = await subsetFont(sfnt, text, {
    targetFormat: 'sfnt',
    variationAxes: cut.axes,
    ...(cut.lean && { noHinting: true, keepFeatures: HORIZONTAL_FEATURES, dropTables: VERTICAL_TABLES }),
  });
  return writeSfnt(renameFont(parseSfnt(subset), cut.weight, cut.italic));
}

/** Turns what {@link cutFont} made into a format; cheap beside the cutting. */
export function packFont(sfnt: Buffer, format: FontFormat): Buffer {
  return format === 'woff2' ? writeWoff2(parseSfnt(sfnt)) : sfnt;
}
