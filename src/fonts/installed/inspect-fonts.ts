/** Looks at the font packages as they are installed: which are there, whole, and which scripts they have letters for. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLED_FONTS, type BundledFont, type BundledFontName } from '../bundled/bundled-fonts.js';
import { clustersOf, codePointsOf } from '../bundled/characters.js';
import { fontCoverage, filesOf } from '../bundled/font-coverage.js';
import { findPackage } from './installed-fonts.js';
import { packageFolder } from '../files/package-folder.js';
import { packagesOf, scriptFontsFor, type ScriptFonts } from './script-fonts.js';

export interface InspectedFonts {
  /** npm packages. */
  readonly whole: readonly string[];
  readonly missing: readonly string[];
  /** Files that are not as they were when Pullquote was made. */
  readonly changed: readonly string[];
  /** Those we have a sample of and set as they are written. */
  readonly scripts: readonly string[];
  /** Those that fonts of their own are asked for. */
  readonly others: readonly OtherScript[];
}

/** A script that is set in fonts which are installed beside ours. */
export interface OtherScript {
  readonly name: string;
  /** Whether ours draw it, in the forms of another country. */
  readonly isSet: boolean;
  /** The npm package to install. */
  readonly package: string;
  readonly isInstalled: boolean;
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

/** Of the languages whose forms are not those of ours. */
const OWN_FORMS: Readonly<Record<string, string>> = {
  'Chinese (traditional)': 'Hant',
  Japanese: 'Jpan',
  Korean: 'Kore',
};

/**
 * Reads every file: some 10 MB.
 *
 * @param folders absolute; fonts for more scripts are looked for in and above them
 * @param locate gives the folder of an installed package, or throws
 */
export async function inspectFonts(
  folders: readonly string[] = [],
  locate: Locate = packageFolder,
): Promise<InspectedFonts> {
  const folderOf = (name: string): string | undefined => located(name, locate);
  const packages = [...new Set(Object.values(BUNDLED_FONTS).map((font) => font.package))];
  const missing = packages.filter((name) => folderOf(name) === undefined);
  const fonts = (Object.keys(BUNDLED_FONTS) as BundledFontName[]).filter(
    (name) => !missing.includes(BUNDLED_FONTS[name].package),
  );
  const changed = [...new Set((await Promise.all(fonts.map((font) => changedFiles(font, folderOf)))).flat())];
  const whole = packages.filter(
    (name) => !missing.includes(name) && !changed.some((file) => file.startsWith(`${name}/`)),
  );
  return { whole, missing, changed, ...(await partScripts(fonts, folders)) };
}

async function partScripts(
  fonts: readonly BundledFontName[],
  folders: readonly string[],
): Promise<Pick<InspectedFonts, 'scripts' | 'others'>> {
  const samples = Object.entries(SAMPLES).map(([name, sample]) => ({
    name,
    isSet: hasAll(fonts, sample),
    own: scriptFontsFor(sample, OWN_FORMS[name])[0],
  }));
  const others = await Promise.all(
    samples.map(async ({ name, isSet, own }) =>
      own === undefined ? [] : [{ name, isSet, ...(await installation(own, folders)) }],
    ),
  );
  return {
    scripts: samples.filter(({ isSet, own }) => isSet && own === undefined).map(({ name }) => name),
    others: others.flat(),
  };
}

function hasAll(fonts: readonly BundledFontName[], sample: string): boolean {
  const coverage = fontCoverage(clustersOf(sample));
  const covered = new Set(fonts.flatMap((font) => coverage(font).flatMap((file) => [...file.codePoints])));
  return codePointsOf(sample).every((codePoint) => covered.has(codePoint));
}

async function installation(
  { sans, serif }: ScriptFonts,
  folders: readonly string[],
): Promise<Pick<OtherScript, 'package' | 'isInstalled'>> {
  const families = [sans, serif].filter((family) => family !== undefined);
  const found = await Promise.all(families.map((family) => findPackage(packagesOf(family), folders)));
  const isInstalled = found.some((folder) => folder !== undefined);
  return { package: packagesOf(sans)[0] ?? sans, isInstalled };
}

/** By the digest that the coverage table was made of: a file of another version has other characters. */
async function changedFiles(
  font: BundledFontName,
  folderOf: (name: string) => string | undefined,
): Promise<readonly string[]> {
  const { package: name, folder: inside = 'files' }: BundledFont = BUNDLED_FONTS[font];
  const folder = join(folderOf(name) ?? '', inside);
  const files = await Promise.all(
    filesOf(font).map(async ([file, hash]) => {
      const bytes = await readFile(join(folder, file)).catch(() => undefined);
      const isSame = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === hash;
      return isSame ? [] : [`${name}/${inside}/${file}`];
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
