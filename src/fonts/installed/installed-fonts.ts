/**
 * Fonts for more scripts, as their npm packages are found at run time: what a text needs of them in, the files that
 * have it out. Any version will do; what a file has is read from the file.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { entriesIn, readBytes, statOf } from '../../read/author-disk.js';
import { packageRoot } from '../../read/package-root.js';
import { parseCmap } from '../files/cmap.js';
import { readClaims, wantedOf } from './slice-claims.js';
import { packagesOf, scriptFontsFor, type ScriptFonts } from './script-fonts.js';
import { parseWoff2Table } from '../files/woff2.js';

/** One slice of a family, in one file for all weights or in several. */
export interface InstalledFont {
  readonly family: string;
  readonly kind: 'sans' | 'serif';
  readonly codePoints: ReadonlySet<number>;
  readonly isEastAsian: boolean;
  readonly cuts: readonly [InstalledCut, ...InstalledCut[]];
  /** Of all of them. */
  readonly hash: string;
}

export interface InstalledCut {
  /** Absolute. */
  readonly path: string;
  readonly hash: string;
  /** Any weight where it is absent: the file is variable. */
  readonly weight: number | undefined;
}

/** @param folders absolute; packages are looked for in and above them, and beside Pullquote itself */
export async function readInstalledFonts(
  text: string,
  script: string | undefined,
  folders: readonly string[],
): Promise<readonly InstalledFont[]> {
  // ASCII, which every slice has a space of, is never theirs to draw.
  const wanted = new Set([...wantedOf(text)].filter((codePoint) => codePoint > 0x7f));
  const families = scriptFontsFor(text, script).flatMap((fonts) => [
    { fonts, kind: 'serif' as const },
    { fonts, kind: 'sans' as const },
  ]);
  const read = await Promise.all(families.map(({ fonts, kind }) => readFamily(fonts, kind, wanted, folders)));
  return read.flat();
}

async function readFamily(
  { sans, serif, isEastAsian }: ScriptFonts,
  kind: 'sans' | 'serif',
  wanted: ReadonlySet<number>,
  folders: readonly string[],
): Promise<readonly InstalledFont[]> {
  const family = kind === 'sans' ? sans : serif;
  const folder = family === undefined ? undefined : await findPackage(packagesOf(family), folders);
  if (family === undefined || folder === undefined) return [];
  const [names, claims] = await Promise.all([
    entriesIn(join(folder, 'files')).then(
      (entries) => entries.map(({ name }) => name),
      () => [],
    ),
    readClaims(folder),
  ]);
  const slices = await Promise.all(
    [...groupSlices(names)]
      .filter(([slice]) => claims.mayHave(slice.slice(family.length + 1), wanted))
      .map(([, files]) => readSlice(join(folder, 'files'), files, wanted)),
  );
  return slices.flatMap((slice) =>
    slice === undefined ? [] : [{ ...slice, family, kind, isEastAsian: isEastAsian ?? false }],
  );
}

/**
 * The first of the npm packages that is there, beside the talk, then beside Pullquote: in `node_modules` of each folder,
 * and of all above it, as Node looks.
 */
export async function findPackage(
  names: readonly string[],
  folders: readonly string[],
): Promise<string | undefined> {
  const places = [...folders, packageRoot()].flatMap(upwards);
  for (const name of names) {
    for (const place of places) {
      const folder = join(place, 'node_modules', name);
      const stats = await statOf(join(folder, 'package.json')).catch(() => undefined);
      if (stats?.isFile()) return folder;
    }
  }
  return undefined;
}

function upwards(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

interface SliceFile {
  readonly name: string;
  readonly weight: number | undefined;
}

/** `noto-sans-kr-12-wght-normal.woff2` is all weights of the slice `noto-sans-kr-12`. */
function groupSlices(names: readonly string[]): ReadonlyMap<string, readonly SliceFile[]> {
  const slices = new Map<string, SliceFile[]>();
  for (const name of [...names].sort()) {
    const [, slice, weight] = /^(.+)-(wght|[4-7]00)-normal\.woff2$/.exec(name) ?? [];
    if (slice === undefined) continue;
    const file = { name, weight: weight === 'wght' ? undefined : Number(weight) };
    slices.set(slice, [...(slices.get(slice) ?? []), file]);
  }
  return slices;
}

async function readSlice(
  folder: string,
  files: readonly SliceFile[],
  wanted: ReadonlySet<number>,
): Promise<Pick<InstalledFont, 'codePoints' | 'cuts' | 'hash'> | undefined> {
  const [first, ...others] = files;
  if (first === undefined) return undefined;
  const codePoints = await coverageOf(join(folder, first.name), wanted);
  if (codePoints.size === 0) return undefined;
  const cuts = [
    await readCut(folder, first),
    ...(await Promise.all(others.map((file) => readCut(folder, file)))),
  ] as const;
  return { codePoints, cuts: [...cuts], hash: cuts.map(({ hash }) => hash).join() };
}

async function readCut(folder: string, { name, weight }: SliceFile): Promise<InstalledCut> {
  const path = join(folder, name);
  return {
    path,
    weight,
    hash: createHash('sha256')
      .update(await readBytes(path))
      .digest('hex'),
  };
}

/** A file that cannot be read has nothing. */
async function coverageOf(path: string, wanted: ReadonlySet<number>): Promise<ReadonlySet<number>> {
  try {
    const codePoints = parseCmap(parseWoff2Table(await readBytes(path), 'cmap'));
    return new Set(codePoints.filter((codePoint) => wanted.has(codePoint)));
  } catch {
    return new Set();
  }
}
