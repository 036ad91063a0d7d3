import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

async function cache(...args: readonly string[]): Promise<{
  readonly code: number;
  readonly lines: readonly string[];
  readonly left: readonly string[];
}> {
  const cacheFolder = join(await tempFolder(), 'cache');
  await mkdir(join(cacheFolder, 'fonts'), { recursive: true, mode: 0o700 });
  await writeFile(join(cacheFolder, 'fonts', 'a.cached'), Buffer.alloc(2048));
  const lines: string[] = [];
  const say = (text: string): void => void lines.push(...text.replaceAll(cacheFolder, '<cache>').split('\n'));
  const environment = testEnvironment(cacheFolder, { cacheFolder, print: say, log: say });
  const code = await runCommandLine(['cache', ...args], environment);
  return { code, lines, left: await readdir(join(cacheFolder, 'fonts')) };
}

test('shows what is kept, and removes nothing', async () => {
  expect(await cache()).toEqual({
    code: 0,
    lines: [
      '<cache>',
      '  code     0 bytes',
      '  fonts    2.0 KiB',
      '  pictures 0 bytes',
      '  results  0 bytes',
      '  themes   0 bytes',
    ],
    left: ['a.cached'],
  });
});

test('removes what is over the limit, when asked', async () => {
  const { code, lines, left } = await cache('--prune', '--limit', '0MB');
  expect({ code, left, last: lines.at(-1) }).toEqual({ code: 0, left: [], last: 'removed 1 file, 2.0 KiB' });
});

test.each(['much', '5', '-1MB', '1TB'])('a limit of %s is refused', async (limit) => {
  const { code, lines } = await cache('--prune', `--limit=${limit}`);
  expect(code).toBe(2);
  expect(lines.join('\n')).toContain('Write it as 500MB or 2GB.');
});

test('its help says sizes as people write them', async () => {
  const { lines } = await cache('--help');
  expect(lines.join('\n')).toContain('(default: 2GB)');
});
