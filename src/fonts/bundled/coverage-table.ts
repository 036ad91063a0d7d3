/**
 * Makes the coverage table: for each bundled font file, its hash and the characters it really has.
 * Runs when Pullquote is compiled, so that nobody has to open a font to learn that a glyph is missing.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_FONTS, type BundledFont, type BundledFontName } from './bundled-fonts.js';
import { parseCmap } from '../files/cmap.js';
import { packRuns, toRuns } from './code-point-ranges.js';
import { packageFolder } from '../files/package-folder.js';
import { parseSfnt, tableOf } from '../files/sfnt.js';
import { parseWoff2Table } from '../files/woff2.js';

/** File name, SHA-256 and packed runs of each file of a font, in the order in which they are asked. */
export type CoverageTable = Readonly<Record<BundledFontName, readonly FileCoverage[]>>;
export type FileCoverage = readonly [file: string, hash: string, runs: string];

/** Takes about half a second; the same packages give the same table. */
export function makeCoverageTable(): CoverageTable {
  const rows = Object.entries(BUNDLED_FONTS).map(([name, font]) => [name, coverFont(font)] as const);
  return Object.fromEntries(rows) as Record<BundledFontName, readonly FileCoverage[]>;
}

function coverFont(font: BundledFont): readonly FileCoverage[] {
  const folder = join(packageFolder(font.package), font.folder ?? 'files');
  const names = readdirSync(folder).filter((name) => font.files.test(name));
  if (names.length === 0) throw new Error(`${font.package} has no file like ${font.files.source}`);
  return names.sort(byUse).map((name) => coverFile(folder, name, font.only));
}

function coverFile(folder: string, name: string, only: RegExp | undefined): FileCoverage {
  const bytes = readFileSync(join(folder, name));
  const hash = createHash('sha256').update(bytes).digest('hex');
  const cmap = name.endsWith('.woff2') ? parseWoff2Table(bytes, 'cmap') : tableOf(parseSfnt(bytes), 'cmap');
  const codePoints = parseCmap(cmap);
  const asked = codePoints.filter((codePoint) => only?.test(String.fromCodePoint(codePoint)) ?? true);
  return [name, hash, packRuns(toRuns(asked))];
}

/** Numbered slices go from rare to frequent characters; of the named ones, plain Latin is wanted most. */
function byUse(a: string, b: string): number {
  return rank(b) - rank(a) || (a < b ? -1 : 1);
}

function rank(name: string): number {
  const slice = /-(\d+)-\w+-\w+\.woff2$/.exec(name)?.[1];
  if (slice !== undefined) return 10 + Number(slice);
  return /-latin-(?!ext)/.test(name) ? 2 : name.includes('-latin-ext-') ? 1 : 0;
}
