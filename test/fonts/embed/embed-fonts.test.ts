import { cachePart } from '../../../src/write/cache/cache-part.js';
import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embedFonts, FACES, type FontFormat } from '../../../src/fonts/index.js';
import { cmapOf, everyFace, postScriptName, rulesOf, tablesOf } from '../sample.js';

const two = everyFace(['serif-700', 'sans-400']);

async function cssOf(format: FontFormat, cacheFolder?: string): Promise<string> {
  const [set] = await embedFonts({
    outputs: [{ format, characters: two }],
    addedFonts: [],
    cache: cacheFolder === undefined ? undefined : cachePart({ folder: cacheFolder }),
  });
  return set?.css ?? '';
}

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'pullquote-fonts-')), 'cache');
}

describe('the embedded fonts', () => {
  it('have every character of their unicode-range, in both formats', async () => {
    const outputs = (['sfnt', 'woff2'] as const).map((format) => ({ format, characters: two }));
    for (const { css, missing } of await embedFonts({ outputs, addedFonts: [] })) {
      expect(missing).toEqual([]);
      for (const { range, bytes } of rulesOf(css)) {
        const cmap = new Set(await cmapOf(bytes));
        // A variation selector has no glyph of its own.
        expect(range.filter((codePoint) => !cmap.has(codePoint) && codePoint !== 0xfe0f)).toEqual([]);
      }
    }
  });

  it('stand still: no variation tables, the weight in OS/2, a name that says it', async () => {
    const rules = rulesOf(await cssOf('sfnt')).filter(({ family }) => family === 'Pullquote Serif');
    const names = new Set<string>();
    for (const { bytes } of rules) {
      const tables = await tablesOf(bytes);
      expect(['fvar', 'gvar', 'avar', 'HVAR', 'MVAR'].filter((tag) => tables.has(tag))).toEqual([]);
      names.add(postScriptName(tables.get('name')));
    }
    expect([...names].sort()).toEqual([
      'NotoEmoji-Bold',
      'NotoSansSymbols2-Regular',
      'NotoSerifSC-Bold',
      'SourceSerif4-Bold',
    ]);
  });

  it('are the same bytes whatever is cached', async () => {
    const folder = newFolder();
    const cold = await cssOf('woff2', folder);
    expect(await cssOf('woff2', folder)).toBe(cold);
    expect(await cssOf('woff2')).toBe(cold);
  });

  it('of all faces at once are those of each face alone', async () => {
    const names = FACES.map(({ name }) => name);
    const [all] = await embedFonts({
      outputs: [{ format: 'sfnt', characters: everyFace(names) }],
      addedFonts: [],
    });
    const alone = await embedFonts({
      outputs: names.map((name) => ({ format: 'sfnt', characters: everyFace([name]) })),
      addedFonts: [],
    });
    expect(alone.map(({ css }) => css).join('')).toBe(all?.css);
  });

  it('take the shared marks from the Chinese font in the Han families only', async () => {
    const rules = rulesOf(await cssOf('sfnt'));
    const [han] = rules.filter(({ family }) => family === 'Pullquote Serif Han');
    expect(String.fromCodePoint(...(han?.range ?? []))).toBe('—“”…');
    expect(postScriptName((await tablesOf(han?.bytes ?? Buffer.alloc(0))).get('name'))).toBe(
      'NotoSerifSC-Bold',
    );
    const plain = rules.filter(({ family, range }) => family === 'Pullquote Serif' && range.includes(0x201c));
    expect(plain).toHaveLength(1);
    expect(postScriptName((await tablesOf(plain[0]?.bytes ?? Buffer.alloc(0))).get('name'))).toBe(
      'SourceSerif4-Bold',
    );
  });

  it('draw Han characters upright within an italic face', async () => {
    const characters = everyFace(['serif-500-italic'], '的a');
    const [set] = await embedFonts({ outputs: [{ format: 'sfnt', characters }], addedFonts: [] });
    const rules = rulesOf(set?.css ?? '');
    expect(rules.map(({ style }) => style)).toEqual(['italic', 'italic']);
    const names = await Promise.all(
      rules.map(async ({ bytes }) => postScriptName((await tablesOf(bytes)).get('name'))),
    );
    expect(names).toEqual(['NotoSerifSC-Medium', 'SourceSerif4-MediumItalic']);
  });
});

describe('the cache', () => {
  it('is private, and its entries appear whole', async () => {
    const folder = newFolder();
    await cssOf('sfnt', folder);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).filter((name) => !/^[0-9a-f]{64}\.cached$/.test(name))).toEqual([]);
  });

  it('is read: what is kept under a key is what comes out', async () => {
    const folder = newFolder();
    await cssOf('sfnt', folder);
    const [first = ''] = readdirSync(folder);
    const before = readFileSync(join(folder, first));
    await cachePart({ folder }).write(first.replace('.cached', ''), Buffer.from('another font'));
    const css = await cssOf('sfnt', folder);
    expect(css).not.toContain(before.subarray(32).toString('base64'));
    expect(css).toContain(Buffer.from('another font').toString('base64'));
  });

  it('makes an entry anew that lies under the name of another', async () => {
    const folder = newFolder();
    const css = await cssOf('sfnt', folder);
    const [first = '', second = ''] = readdirSync(folder);
    writeFileSync(join(folder, first), readFileSync(join(folder, second)));
    expect(await cssOf('sfnt', folder)).toBe(css);
  });

  it.each(['truncated', 'empty', 'altered'])('makes an entry anew that is %s', async (damage) => {
    const folder = newFolder();
    const css = await cssOf('sfnt', folder);
    for (const name of readdirSync(folder)) harm(join(folder, name), damage);
    expect(await cssOf('sfnt', folder)).toBe(css);
  });

  it('may be impossible: the fonts are made without it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pullquote-fonts-')), 'file');
    writeFileSync(file, '');
    expect(await cssOf('sfnt', join(file, 'cache'))).toBe(await cssOf('sfnt'));
  });
});

function harm(file: string, damage: string): void {
  const { size } = statSync(file);
  if (damage === 'altered') {
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(size - 9) ^ 1, size - 9);
    writeFileSync(file, bytes);
  } else {
    truncateSync(file, damage === 'empty' ? 0 : size - 1);
  }
}
