import { convert } from 'fontverter';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clustersOf, embedFonts, missingGlyphs, readAuthorFonts } from '../../../src/fonts/index.js';
import { packageFolder } from '../../../src/fonts/files/package-folder.js';
import { parseSfnt, writeSfnt } from '../../../src/fonts/files/sfnt.js';
import { writeWoff2 } from '../../../src/fonts/files/woff2.js';
import { cmapOf, everyFace, rulesOf, tablesOf } from '../sample.js';

const THAI = 0x0e01;

/** No font with Thai at hand: Latin letters of a variable font, moved to where Thai begins. */
async function thaiFont(): Promise<Buffer> {
  const folder = packageFolder('@fontsource-variable/source-sans-3');
  const latin = parseSfnt(
    await convert(readFileSync(join(folder, 'files/source-sans-3-latin-wght-normal.woff2')), 'sfnt'),
  );
  return writeSfnt({
    ...latin,
    tables: latin.tables.map((table) =>
      table.tag === 'cmap' ? { tag: 'cmap', bytes: oneRun(THAI, 10, 40) } : table,
    ),
  });
}

/** A cmap of format 12 with one group. */
function oneRun(first: number, count: number, glyph: number): Buffer {
  const cmap = Buffer.alloc(12 + 28);
  [0, 1, 3, 10].forEach((value, index) => cmap.writeUInt16BE(value, index * 2));
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  [28, 0, 1, first, first + count - 1, glyph].forEach((value, index) =>
    cmap.writeUInt32BE(value, 16 + index * 4),
  );
  return cmap;
}

describe("the author's fonts", () => {
  it('may be several WOFF2 files, each decoded whole', async () => {
    const folder = packageFolder('@fontsource-variable/archivo');
    const paths = ['normal', 'italic'].map((style) =>
      join(folder, `files/archivo-latin-wght-${style}.woff2`),
    );
    const { fonts, broken } = await readAuthorFonts(
      paths.map((path) => ({ path, bytes: readFileSync(path) })),
    );
    expect(broken).toEqual([]);
    expect(fonts.map(({ isItalic, codePoints }) => [isItalic, codePoints.has(0x41)])).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it('stand under their own name too where a look asks for it, as whole as ours', async () => {
    const { fonts } = await readAuthorFonts([{ path: 'fonts/thai.ttf', bytes: await thaiFont() }]);
    const family = fonts[0]?.family ?? '';
    const characters = everyFace(['sans-400'], 'a ก ☕ 熱');
    const outputs = [{ format: 'woff2', characters, families: [family.toLowerCase(), 'Other'] }] as const;
    const [set] = await embedFonts({ outputs, addedFonts: fonts });
    const rules = rulesOf(set?.css ?? '').filter((rule) => rule.family === family.toLowerCase());
    expect([...new Set(rules.map(({ weight, style }) => `${weight} ${style}`))]).toEqual([
      '400 normal',
      '600 normal',
      '700 normal',
    ]);
    const drawn = new Set(rules.filter(({ weight }) => weight === 700).flatMap(({ range }) => range));
    expect(Array.from('aก☕熱').filter((sign) => !drawn.has(sign.codePointAt(0) ?? 0))).toEqual([]);
    expect(set?.css).not.toContain('Other');
  });

  it('draw what the bundled ones lack, in every face, standing still', async () => {
    const bytes = await thaiFont();
    const { fonts, broken } = await readAuthorFonts([{ path: 'fonts/thai.ttf', bytes }]);
    expect(broken).toEqual([]);
    const text = 'a ก';
    expect(missingGlyphs(clustersOf([text]))).toEqual([THAI]);
    expect(missingGlyphs(clustersOf([text]), fonts)).toEqual([]);
    const characters = everyFace(['serif-700', 'mono-400'], text);
    const [set] = await embedFonts({ outputs: [{ format: 'woff2', characters }], addedFonts: fonts });
    const thai = rulesOf(set?.css ?? '').filter(({ range }) => range.includes(THAI));
    expect(thai.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'Pullquote Serif 700',
      'Pullquote Mono 400',
    ]);
    for (const { range, bytes: font } of thai) {
      expect(range).toEqual([THAI]);
      expect(await cmapOf(font)).toEqual([THAI]);
      expect((await tablesOf(font)).has('fvar')).toBe(false);
    }
  });

  it('come as TrueType, WOFF or WOFF2', async () => {
    const sfnt = await thaiFont();
    const files = [sfnt, await convert(sfnt, 'woff'), writeWoff2(parseSfnt(sfnt))];
    const { fonts } = await readAuthorFonts(files.map((bytes, index) => ({ path: `${index}`, bytes })));
    expect(fonts.map(({ codePoints }) => codePoints.has(THAI))).toEqual([true, true, true]);
  });

  it('that are broken are named, with the reason', async () => {
    const sfnt = await thaiFont();
    const files = {
      'empty.ttf': Buffer.alloc(0),
      'text.ttf': Buffer.from('this is no font, whatever its name says'),
      'half.ttf': sfnt.subarray(0, sfnt.length / 2),
      'half.woff2': writeWoff2(parseSfnt(sfnt)).subarray(0, 5000),
      'collection.ttc': Buffer.from('ttcf\0\x01\0\0\0\0\0\x01'),
      'random.ttf': Buffer.concat([sfnt.subarray(0, 12), Buffer.alloc(5000, 0x5a)]),
    };
    const { fonts, broken } = await readAuthorFonts(
      Object.entries(files).map(([path, bytes]) => ({ path, bytes })),
    );
    expect(fonts).toEqual([]);
    expect(broken).toMatchInlineSnapshot(`
      [
        {
          "path": "empty.ttf",
          "reason": "it is no TrueType, OpenType, WOFF or WOFF2 file",
        },
        {
          "path": "text.ttf",
          "reason": "it is no TrueType, OpenType, WOFF or WOFF2 file",
        },
        {
          "path": "half.ttf",
          "reason": "the table glyf ends outside the font file",
        },
        {
          "path": "half.woff2",
          "reason": "it is damaged or incomplete",
        },
        {
          "path": "collection.ttc",
          "reason": "it is a collection of several fonts; take the one you need out of it",
        },
        {
          "path": "random.ttf",
          "reason": "the table ZZZZ ends outside the font file",
        },
      ]
    `);
  });
});
