/** Opens the author's own font files: TrueType, OpenType, WOFF or WOFF2 bytes in, tables and coverage out. */
import { createHash } from 'node:crypto';
import { parseAxes, pinAxes, type FontAxis } from './axes.js';
import { parseCmap } from './cmap.js';
import { familyName } from './name-table.js';
import { parseSfnt, tableOf, type Sfnt } from './sfnt.js';

export interface AuthorFontFile {
  /** As the outline names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A font file that can be used. */
export interface AuthorFont {
  readonly path: string;
  readonly hash: string;
  /** Decoded to an sfnt. */
  readonly bytes: Buffer;
  readonly codePoints: ReadonlySet<number>;
  readonly axes: readonly FontAxis[];
  /** As its maker calls it, and style sheets name it. */
  readonly family: string;
  /** Without a weight axis, that of its letters. */
  readonly weight: number;
  readonly isItalic: boolean;
}

/** A font file that cannot: `reason` completes the sentence “the font cannot be read: …”. */
export interface BrokenFont {
  readonly path: string;
  readonly reason: string;
}

export interface AuthorFonts {
  readonly fonts: readonly AuthorFont[];
  readonly broken: readonly BrokenFont[];
}

/** Opens each file; one that is broken is a value, not an error. */
export async function readAuthorFonts(files: readonly AuthorFontFile[]): Promise<AuthorFonts> {
  const opened = await Promise.all(files.map(open));
  return {
    fonts: opened.filter((font) => 'hash' in font),
    broken: opened.filter((font) => 'reason' in font),
  };
}

async function open({ path, bytes }: AuthorFontFile): Promise<AuthorFont | BrokenFont> {
  // On demand: most outlines bring no fonts.
  const { cutFont, toSfnt } = await import('./subset-font-file.js');
  try {
    const sfnt = await toSfnt(Buffer.from(bytes));
    const codePoints = parseCmap(tableOf(parseSfnt(sfnt), 'cmap'));
    const axes = parseAxes(optionalTable(parseSfnt(sfnt), 'fvar'));
    const name = optionalTable(parseSfnt(sfnt), 'name');
    const family = name === undefined ? '' : familyName(name);
    // A trial: what HarfBuzz refuses must be known now, while the outline's line can still be named.
    await cutFont(sfnt, { axes: pinAxes(axes, 400), codePoints, weight: 400, italic: false, lean: false });
    return {
      path,
      hash: hashOf(bytes),
      bytes: sfnt,
      codePoints: new Set(codePoints),
      axes,
      family,
      ...styleOf(parseSfnt(sfnt)),
    };
  } catch (error) {
    return { path, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** @see https://learn.microsoft.com/en-us/typography/opentype/spec/os2 */
function styleOf(sfnt: Sfnt): { readonly weight: number; readonly isItalic: boolean } {
  const table = optionalTable(sfnt, 'OS/2');
  if (table === undefined || table.length < 64) return { weight: 400, isItalic: false };
  return { weight: table.readUInt16BE(4), isItalic: (table.readUInt16BE(62) & 1) === 1 };
}

function optionalTable({ tables }: Sfnt, wanted: string): Buffer | undefined {
  return tables.find(({ tag }) => tag === wanted)?.bytes;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
