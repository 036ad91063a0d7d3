/** Looks at the font packages as they are installed: which are there, whole, and which scripts they have letters for. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLED_FONTS, type BundledFontName } from './bundled-fonts.js';
import { clustersOf, codePointsOf } from './characters.js';
import { coverageOf, filesOf } from './coverage.js';
import { packageFolder } from './package-folder.js';

export interface InspectedFonts {
  /** npm packages. */
  readonly whole: readonly string[];
  readonly missing: readonly string[];
  /** Files that are not as they were when Pullquote was made. */
  readonly changed: readonly string[];
  /** Those we have a sample of, parted by whether every sign of it can be set. */
  readonly scripts: readonly string[];
  readonly lacking: readonly string[];
}

/** What a text in each of them is sure to need. */
const SAMPLES: Readonly<Record<string, string>> = {
  Latin: 'AzéßŁşž',
  Vietnamese: 'ơưđếộẵ',
  Greek: 'Ωαβ',
  Cyrillic: 'ЖщяЇ',
  'Chinese (simplified)': '的国说这',
  'Chinese (traditional)': '說國這臺灣',
  Japanese: 'あいアイ',
  Korean: '한국어',
  Arabic: 'العربية',
  Hebrew: 'עברית',
  Devanagari: 'हिन्दी',
  Thai: 'ภาษาไทย',
  mathematics: '∑∫√≤∞',
  emoji: '😀🚀👍',
};

/**
 * Reads every file: some 10 MB.
 *
 * @param locate gives the folder of an installed package, or throws
 */
export async function inspectFonts(locate: Locate = packageFolder): Promise<InspectedFonts> {
  const folderOf = (name: string): string | undefined => located(name, locate);
  const packages = [...new Set(Object.values(BUNDLED_FONTS).map((font) => font.package))];
  const missing = packages.filter((name) => folderOf(name) === undefined);
  const fonts = (Object.keys(BUNDLED_FONTS) as BundledFontName[]).filter(
    (name) => !missing.includes(BUNDLED_FONTS[name].package),
  );
  const changed = [...new Set((await Promise.all(fonts.map((font) => changedFiles(font, folderOf)))).flat())];
  const [scripts, lacking] = partScripts(fonts);
  const whole = packages.filter(
    (name) => !missing.includes(name) && !changed.some((file) => file.startsWith(`${name}/`)),
  );
  return { whole, missing, changed, scripts, lacking };
}

function partScripts(fonts: readonly BundledFontName[]): readonly [string[], string[]] {
  const names = Object.keys(SAMPLES);
  const isSet = (name: string): boolean => {
    const sample = SAMPLES[name] ?? '';
    const coverage = coverageOf(clustersOf(sample));
    const covered = new Set(fonts.flatMap((font) => coverage(font).flatMap((file) => [...file.codePoints])));
    return Array.from(codePointsOf(sample)).every((codePoint) => covered.has(codePoint));
  };
  return [names.filter(isSet), names.filter((name) => !isSet(name))];
}

/** By the digest that the coverage table was made of: a file of another version has other characters. */
async function changedFiles(
  font: BundledFontName,
  folderOf: (name: string) => string | undefined,
): Promise<readonly string[]> {
  const name = BUNDLED_FONTS[font].package;
  const folder = join(folderOf(name) ?? '', 'files');
  const files = await Promise.all(
    filesOf(font).map(async ([file, hash]) => {
      const bytes = await readFile(join(folder, file)).catch(() => undefined);
      const isSame = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === hash;
      return isSame ? [] : [`${name}/files/${file}`];
    }),
  );
  return files.flat();
}

type Locate = (name: string) => string;

function located(name: string, locate: Locate): string | undefined {
  try {
    return locate(name);
  } catch {
    return undefined;
  }
}
