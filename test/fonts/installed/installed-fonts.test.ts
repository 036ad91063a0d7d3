import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clustersOf, embedFonts, missingGlyphs, readInstalledFonts } from '../../../src/fonts/index.js';
import { packageFolder } from '../../../src/fonts/files/package-folder.js';
import { tempFolder } from '../../support/temp-folder.js';
import { everyFace, rulesOf, tablesOf } from '../sample.js';

const SLICE = 'files/noto-sans-sc-119-wght-normal.woff2';
const points = (text: string): readonly number[] => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

/** A folder of a talk with a package beside it: slices of our own Chinese font, called Japanese. */
async function withJapanese(names: Readonly<Record<string, string>>, unicode?: string): Promise<string> {
  const folder = await tempFolder({ 'content/talk.ja.md': '' });
  const home = join(folder, 'node_modules/@fontsource/noto-sans-jp');
  await mkdir(join(home, 'files'), { recursive: true });
  await writeFile(join(home, 'package.json'), '{"name":"@fontsource/noto-sans-jp","version":"1.0.0"}');
  if (unicode !== undefined) await writeFile(join(home, 'unicode.json'), unicode);
  for (const [name, from] of Object.entries(names))
    await cp(join(packageFolder('@fontsource-variable/noto-sans-sc'), from), join(home, 'files', name));
  return join(folder, 'content');
}

describe('fonts that are installed beside a talk', () => {
  it('draw their script with the features that join its letters', async () => {
    const text = 'a العربية';
    const fonts = await readInstalledFonts(text, 'Latn', []);
    expect(fonts.map(({ family, kind }) => `${family} ${kind}`)).toEqual(['noto-naskh-arabic serif']);
    expect(missingGlyphs(clustersOf([text]))).toEqual(
      [...new Set(points('العربية'))].toSorted((a, b) => a - b),
    );
    expect(missingGlyphs(clustersOf([text]), fonts)).toEqual([]);
    const characters = everyFace(['serif-700', 'sans-400'], text);
    const [set] = await embedFonts({ outputs: [{ format: 'sfnt', characters }], addedFonts: fonts });
    const arabic = rulesOf(set?.css ?? '').filter(({ range }) => range.includes(0x639));
    expect(arabic.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'Pullquote Serif 700',
      'Pullquote Sans 400',
    ]);
    for (const { bytes } of arabic) {
      const tables = await tablesOf(bytes);
      expect(tables.has('fvar')).toBe(false);
      expect(['init', 'medi', 'fina'].filter((tag) => !tables.get('GSUB')?.includes(tag))).toEqual([]);
    }
  });

  it('come before ours where the language is theirs, and only there', async () => {
    const folder = await withJapanese({
      'noto-sans-jp-3-400-normal.woff2': SLICE,
      'noto-sans-jp-3-700-normal.woff2': SLICE,
    });
    expect(await readInstalledFonts('的一是', 'Hans', [folder])).toEqual([]);
    const fonts = await readInstalledFonts('的一是', 'Jpan', [folder]);
    expect(
      fonts.map(({ kind, isEastAsian, cuts }) => ({
        kind,
        isEastAsian,
        weights: cuts.map(({ weight }) => weight),
      })),
    ).toEqual([{ kind: 'sans', isEastAsian: true, weights: [400, 700] }]);
    const characters = everyFace(['serif-700'], '的');
    const ask = async (addedFonts: typeof fonts): Promise<readonly number[] | undefined> =>
      (await embedFonts({ outputs: [{ format: 'woff2', characters }], addedFonts }))[0]?.han;
    expect(await ask(fonts)).toEqual([]);
    expect(await ask([])).toEqual(points('的'));
  });

  it('are opened where their package says that they may have a character', async () => {
    const files = { 'noto-sans-jp-3-400-normal.woff2': SLICE, 'noto-sans-jp-latin-400-normal.woff2': SLICE };
    const claims = (slice: string): string => JSON.stringify({ '[3]': slice, latin: 'U+20-7e' });
    expect(
      await readInstalledFonts('的', 'Jpan', [await withJapanese(files, claims('U+7684'))]),
    ).toHaveLength(1);
    expect(await readInstalledFonts('的', 'Jpan', [await withJapanese(files, claims('U+41-42'))])).toEqual(
      [],
    );
    expect(await readInstalledFonts('的', 'Jpan', [await withJapanese(files, '{')])).toHaveLength(2);
  });

  it('that cannot be read are not there', async () => {
    const folder = await withJapanese({});
    const files = join(dirname(folder), 'node_modules/@fontsource/noto-sans-jp/files');
    await writeFile(join(files, 'noto-sans-jp-3-400-normal.woff2'), 'no font');
    expect(await readInstalledFonts('的', 'Jpan', [folder])).toEqual([]);
  });
});
