import { cachePart } from '../../src/write/cache/cache-part.js';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packTheme } from '../../src/render/pack-theme.js';
import { packedThemes } from '../../src/render/packed-themes.js';
import { tempFolder } from '../support/temp-folder.js';

const RULES = 'section { color: red }';

test('a theme that another run packed is read, not packed', async () => {
  const cache = join(await tempFolder(), 'themes');
  const css = await packedThemes(cachePart({ folder: cache }))(RULES, '16:9');
  expect(css).toBe(packTheme(RULES, '16:9'));
  const entries = await readdir(cache);
  expect(entries).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.cached$/)]);
  expect(await packedThemes(cachePart({ folder: cache }))(RULES, '16:9')).toBe(css);
  expect(await readdir(cache)).toEqual(entries);
});

test('rules and sizes are told apart', async () => {
  const pack = packedThemes(cachePart({ folder: join(await tempFolder(), 'themes') }));
  expect(await pack(RULES, '4:3')).toBe(packTheme(RULES, '4:3'));
  expect(await pack(RULES, '16:9')).toBe(packTheme(RULES, '16:9'));
  expect(await pack('section { color: blue }', '4:3')).toContain('blue');
});

test('an entry that was damaged is packed anew', async () => {
  const cache = join(await tempFolder(), 'themes');
  const css = await packedThemes(cachePart({ folder: cache }))(RULES, '16:9');
  for (const entry of await readdir(cache)) await writeFile(join(cache, entry), 'x'.repeat(100));
  expect(await packedThemes(cachePart({ folder: cache }))(RULES, '16:9')).toBe(css);
});

test('without a folder that can be written to it packs all the same', async () => {
  const folder = await tempFolder({ file: '' });
  expect(await packedThemes(cachePart({ folder: join(folder, 'file', 'themes') }))(RULES, '16:9')).toBe(
    packTheme(RULES, '16:9'),
  );
});

test('rules that cannot be read are an error each time', async () => {
  const pack = packedThemes(cachePart({ folder: join(await tempFolder(), 'themes') }));
  await expect(pack('section {', '16:9')).rejects.toThrow('Unclosed block');
  await expect(pack('section {', '16:9')).rejects.toThrow('Unclosed block');
});
