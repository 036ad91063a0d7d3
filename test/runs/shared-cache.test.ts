import { execFile } from 'node:child_process';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import type { Environment } from '../../src/environment.js';
import { build, type BuildResult } from '../../src/runs/build.js';
import { cacheCare } from '../../src/write/cache/cache-care.js';
import { testEnvironment } from '../support/environment.js';
import { folderBytes } from '../support/folder-bytes.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';

interface Run extends BuildResult {
  readonly said: readonly string[];
}

/** Two talks; each call is a run with a cache in `cache`, its outputs removed before. */
async function project(): Promise<{
  readonly cwd: string;
  readonly run: (own?: Partial<Environment>, limitMs?: number) => Promise<Run>;
}> {
  const cwd = await tempFolder({
    'content/mill.en.md': outlineText(),
    'content/river.en.md': outlineText('## The river {#river}\n\n- It flows.\n'),
  });
  return {
    cwd,
    async run(own = {}, limitMs) {
      await rm(join(cwd, 'output'), { recursive: true, force: true });
      const said: string[] = [];
      const log = (line: string): void => void said.push(line);
      const environment = {
        ...testEnvironment(cwd, { codeDigest: 'code', cacheFolder: join(cwd, 'cache'), ...own }),
        ...{ log, cacheCare: cacheCare(log, limitMs) },
      };
      const result = await build({ ...DEFAULT_BUILD, formats: ['md', 'html'] }, environment);
      return { ...result, said: said.filter((line) => line.startsWith('warning: ')) };
    },
  };
}

/** Names, times and lengths of all that lies there. */
async function faceOf(folder: string): Promise<unknown> {
  const names = (await readdir(folder, { recursive: true })).toSorted();
  return Promise.all(
    ['.', ...names].map(async (name) => {
      const { mtimeMs, ctimeMs, size } = await stat(join(folder, name));
      return [name, mtimeMs, ctimeMs, size];
    }),
  );
}

test('a cache that is only read gives everything, and nothing in it is written, removed or touched', async () => {
  const { cwd, run } = await project();
  await run();
  const before = await folderBytes(join(cwd, 'output'));
  await rename(join(cwd, 'cache'), join(cwd, 'shared'));
  const [face, places] = [await faceOf(join(cwd, 'shared')), { readOnlyCache: join(cwd, 'shared') }];
  const second = await run(places);
  expect(second.said).toEqual([]);
  expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
  // Nothing was built: what building asks of a cache first is not there.
  expect(await readdir(join(cwd, 'cache'))).toEqual(['.pruned', 'results']);
  await writeFile(join(cwd, 'content/river.en.md'), outlineText());
  expect((await run(places)).said).toEqual([]);
  expect(await faceOf(join(cwd, 'shared'))).toEqual(face);
});

test('one whose folders are files costs one warning, and no byte', async () => {
  const { cwd, run } = await project();
  await run();
  const right = await folderBytes(join(cwd, 'output'));
  await rm(join(cwd, 'cache'), { recursive: true });
  await mkdir(join(cwd, 'cache'));
  for (const part of ['results', 'fonts', 'themes', 'pictures'])
    await writeFile(join(cwd, 'cache', part), '');
  const { said, failures } = await run();
  expect(said).toEqual([
    `warning: the cache ${join(cwd, 'cache')} failed (file already exists): ` +
      'nothing is taken from it or kept in it, so everything is made again',
  ]);
  expect(failures).toEqual([]);
  expect(await folderBytes(join(cwd, 'output'))).toEqual(right);
});

test.runIf(process.platform === 'linux')(
  'one that does not answer costs its limit once, one warning, and no byte',
  async () => {
    const { cwd, run } = await project();
    await run();
    const right = await folderBytes(join(cwd, 'output'));
    const results = join(cwd, 'cache/results');
    const entries = (await readdir(results)).map((name) => join(results, name));
    // Who opens a pipe waits until somebody writes to it.
    for (const entry of entries) {
      await rm(entry);
      await promisify(execFile)('mkfifo', [entry]);
    }
    try {
      const { said, failures } = await run({}, 50);
      expect(said).toEqual([
        `warning: the cache ${join(cwd, 'cache')} did not answer within 0.05 s: ` +
          'nothing is taken from it or kept in it, so everything is made again',
      ]);
      expect(failures).toEqual([]);
      expect(await folderBytes(join(cwd, 'output'))).toEqual(right);
    } finally {
      for (const entry of entries) await (await open(entry, 'r+')).close();
    }
  },
);

test('what stands in the way of a cache is said by a run that builds nothing, too', async () => {
  const { run } = await project();
  await run();
  const cacheNotice = 'the cache /c cannot be written to, so /d is used';
  expect((await run({ cacheNotice })).said).toEqual([`warning: ${cacheNotice}`]);
});
