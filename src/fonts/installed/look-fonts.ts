/**
 * The faces that a look takes from font packages in, their files out, as they are found at run time: beside the talk, or
 * beside Pullquote. Any version will do; what a file has is read from the file.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { held } from '../../async/held.js';
import type { LookFace } from '../../model/look.js';
import { entriesIn, readBytes } from '../../read/author-disk.js';
import { parseAxes, pinAxes, type FontAxis } from '../files/axes.js';
import { parseCmap } from '../files/cmap.js';
import { parseWoff2Table } from '../files/woff2.js';
import { findPackage } from './installed-fonts.js';
import { readClaims, wantedOf, type Claims } from './slice-claims.js';

/** A face of a look, and what its letters are drawn from. */
export interface LookFont {
  readonly face: LookFace;
  readonly files: readonly LookFontFile[];
}

/** One slice of the face's font. */
export interface LookFontFile {
  /** Absolute. */
  readonly path: string;
  readonly hash: string;
  readonly codePoints: ReadonlySet<number>;
  readonly axes: Readonly<Record<string, number>>;
  /** The file's own, where it has no axis for it. */
  readonly weight: number | undefined;
}

export interface LookFonts {
  readonly fonts: readonly LookFont[];
  /** Faces whose package is not installed, or has no such style. */
  readonly absent: readonly LookFace[];
}

/** @param folders absolute; packages are looked for in and above them, and beside Pullquote itself */
export async function readLookFonts(
  faces: readonly LookFace[],
  text: string,
  folders: readonly string[],
): Promise<LookFonts> {
  const wanted = wantedOf(text);
  const names = [...new Set(faces.map((face) => face.package))];
  const packages = new Map(
    await Promise.all(names.map(async (name) => [name, await openPackage(name, folders)] as const)),
  );
  const read = await Promise.all(
    faces.map(async (face) => ({ face, files: await filesOf(face, packages.get(face.package), wanted) })),
  );
  return {
    fonts: read.filter(({ files }) => files.length > 0),
    absent: read.filter(({ files }) => files.length === 0).map(({ face }) => face),
  };
}

interface FontPackage {
  readonly files: readonly PackageFile[];
  readonly claims: Claims;
  readonly open: (name: string) => Promise<OpenFile | undefined>;
}

/** `archivo-latin-ext-standard-italic.woff2`: the slice `latin-ext`, all standard axes, italic. */
interface PackageFile {
  readonly name: string;
  readonly slice: string;
  /** A weight, or the axes that it has: one besides the weight's by its tag, `standard`, `full`. */
  readonly cut: string;
  readonly style: string;
}

interface OpenFile {
  readonly path: string;
  readonly hash: string;
  readonly codePoints: ReadonlySet<number>;
  readonly axes: readonly FontAxis[];
}

async function openPackage(name: string, folders: readonly string[]): Promise<FontPackage | undefined> {
  const folder = await findPackage([name], folders);
  if (folder === undefined) return undefined;
  const family = name.slice(name.indexOf('/') + 1);
  const [entries, claims] = await Promise.all([
    entriesIn(join(folder, 'files')).catch(() => []),
    readClaims(folder),
  ]);
  const opened = new Map<string, Promise<OpenFile | undefined>>();
  return {
    files: entries.flatMap((entry) => packageFile(entry.name, family)).toSorted(byName),
    claims,
    open(file) {
      const opening = opened.get(file) ?? held(openFile(join(folder, 'files', file)));
      opened.set(file, opening);
      return opening;
    },
  };
}

const byName = (one: PackageFile, other: PackageFile): number => (one.name < other.name ? -1 : 1);

function packageFile(name: string, family: string): readonly PackageFile[] {
  if (!name.startsWith(`${family}-`)) return [];
  const [, slice, cut, style] =
    /^(.+)-(\w+)-(normal|italic)\.woff2$/.exec(name.slice(family.length + 1)) ?? [];
  return slice === undefined || cut === undefined || style === undefined ? [] : [{ name, slice, cut, style }];
}

/** A file that cannot be read has nothing. */
async function openFile(path: string): Promise<OpenFile | undefined> {
  try {
    const bytes = await readBytes(path);
    const codePoints = new Set(parseCmap(parseWoff2Table(bytes, 'cmap')));
    return { path, hash: createHash('sha256').update(bytes).digest('hex'), codePoints, axes: axesIn(bytes) };
  } catch {
    return undefined;
  }
}

function axesIn(woff2: Buffer): readonly FontAxis[] {
  try {
    return parseAxes(parseWoff2Table(woff2, 'fvar'));
  } catch {
    return [];
  }
}

async function filesOf(
  face: LookFace,
  fonts: FontPackage | undefined,
  wanted: ReadonlySet<number>,
): Promise<readonly LookFontFile[]> {
  if (fonts === undefined) return [];
  const styled = fonts.files.filter(({ style }) => style === face.style);
  const cut = cutFor(
    face,
    styled.map((file) => file.cut),
  );
  const slices = styled.filter((file) => file.cut === cut && fonts.claims.mayHave(file.slice, wanted));
  const read = await Promise.all(
    slices.sort(byUse).map(async ({ name }): Promise<readonly LookFontFile[]> => {
      const file = await fonts.open(name);
      if (file === undefined) return [];
      const { path, hash, codePoints, axes } = file;
      const weight = axes.length === 0 ? Number(cut) : undefined;
      return [{ path, hash, codePoints, weight, axes: pinAxes(axes, face.weight, face.axes) }];
    }),
  );
  return read.flat();
}

/** Plain Latin is wanted most: what two slices have is taken from there. */
function byUse(one: PackageFile, other: PackageFile): number {
  return Number(other.slice === 'latin') - Number(one.slice === 'latin') || byName(one, other);
}

/** The files with the axes that are asked for and no more, or of the nearest weight. */
function cutFor({ weight, axes }: LookFace, cuts: readonly string[]): string | undefined {
  const [tag, ...others] = Object.keys(axes).filter((name) => name !== 'wght');
  const own = tag === undefined ? ['wght'] : others.length === 0 ? [tag] : [];
  const variable = [...own, 'standard', 'full', 'wght'].find((cut) => cuts.includes(cut));
  if (variable !== undefined) return variable;
  const distance = (cut: string): number => Math.abs(Number(cut) - weight);
  return cuts
    .filter((cut) => /^\d+$/.test(cut))
    .toSorted((one, other) => distance(one) - distance(other) || Number(one) - Number(other))[0];
}
