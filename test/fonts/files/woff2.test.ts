import { convert } from 'fontverter';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../src/fonts/files/package-folder.js';
import { parseSfnt, writeSfnt, type Sfnt } from '../../../src/fonts/files/sfnt.js';
import { parseWoff2Table, writeWoff2 } from '../../../src/fonts/files/woff2.js';

const file = join(
  packageFolder('@fontsource-variable/source-sans-3'),
  'files/source-sans-3-latin-wght-normal.woff2',
);

/** Without the two fields that every writer makes anew. */
function contentOf({ tables }: Sfnt): ReadonlyMap<string, string> {
  return new Map(
    tables.map(({ tag, bytes }) => {
      const copy = Buffer.from(bytes);
      if (tag === 'head') copy.fill(0, 8, 12).fill(0, 16, 18);
      return [tag, copy.toString('base64')];
    }),
  );
}

describe('writeWoff2', () => {
  it('makes a file that the reference decoder turns back into the same tables', async () => {
    const font = parseSfnt(await convert(readFileSync(file), 'sfnt'));
    const decoded = parseSfnt(await convert(writeWoff2(font), 'sfnt'));
    expect(contentOf(decoded)).toEqual(contentOf(font));
  });

  it('takes tables with tags that the format has no number for', async () => {
    const font = parseSfnt(await convert(readFileSync(file), 'sfnt'));
    const odd = { ...font, tables: [...font.tables, { tag: 'Zzzz', bytes: Buffer.from('hello') }] };
    expect(parseWoff2Table(writeWoff2(odd), 'Zzzz').toString()).toBe('hello');
    expect(parseSfnt(await convert(writeWoff2(odd), 'sfnt')).tables.map(({ tag }) => tag)).toContain('Zzzz');
  });

  it('finds tables in files of the reference encoder', async () => {
    const decoded = parseSfnt(await convert(readFileSync(file), 'sfnt'));
    const cmap = decoded.tables.find(({ tag }) => tag === 'cmap')?.bytes;
    expect(parseWoff2Table(readFileSync(file), 'cmap').equals(cmap ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('writeSfnt', () => {
  it('writes what it reads, with the checksums of the decoder', async () => {
    const sfnt = Buffer.from(await convert(readFileSync(file), 'sfnt'));
    const again = writeSfnt(parseSfnt(sfnt));
    expect(contentOf(parseSfnt(again))).toEqual(contentOf(parseSfnt(sfnt)));
    expect(writeSfnt(parseSfnt(again)).equals(again)).toBe(true);
    const sum = Array.from({ length: again.length / 4 }, (_, i) => again.readUInt32BE(i * 4)).reduce(
      (a, b) => (a + b) >>> 0,
    );
    expect(sum).toBe(0xb1b0afba);
  });
});
