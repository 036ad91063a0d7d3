import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { digestOf } from '../../src/read/author-disk.js';
import { check, type CheckResult } from '../../src/runs/check.js';
import type { CheckOptions } from '../../src/runs/checker.js';
import { openCheckResults } from '../../src/runs/results/check-results.js';
import { known } from '../../src/text/known.js';
import { testEnvironment } from '../support/environment.js';
import { outlineText } from '../support/outline-text.js';
import { quarters } from '../support/photos.js';
import { ownCache } from '../support/own-cache.js';
import { tempFolder } from '../support/temp-folder.js';
import { tracedFiles } from '../support/traced-files.js';

const mill = (lang: string, id: string): string =>
  outlineText(
    `## The mill {#${id}}\n\n> The mill stands by a river.\n> — Ada [talk]\n\n![A wheel](images/wheel.png)\n`,
    {
      lang,
      sources:
        '{ talk: { title: A talk, file: sources/talk.txt }, gone: { title: Gone, file: sources/gone.txt } }',
      guest: '{ name: Ada, photo: images/ada.png }',
      fonts: '[fonts/lost.ttf]',
    },
  );

const picture = await quarters(64, 64).png().toBuffer();

interface Project {
  readonly cwd: string;
  /** @param log hears what is said */
  readonly run: (options?: Partial<CheckOptions>, log?: (line: string) => void) => Promise<CheckResult>;
}

/** A talk in two languages whose sections differ, with everything that can be wrong with it. */
async function project(): Promise<Project> {
  const cwd = await tempFolder({
    'content/mill.en.md': mill('en', 'mill'),
    'content/mill.de.md': mill('de', 'muehle'),
    'content/sources/talk.txt': 'Ada: The mill stands by the river.\n',
    'content/images/wheel.png': picture,
    'content/images/ada.png': picture,
    'mine/looks/own.css': '/* nothing */',
  });
  const cacheFolder = await ownCache(cwd);
  return {
    cwd,
    run: (options = {}, log = () => undefined) =>
      check(
        {
          ...{ ...DEFAULT_BUILD, templates: ['mine'], updateEvidence: false, coverage: false, ...options },
        },
        { ...testEnvironment(cwd, { codeDigest: 'code', cacheFolder }), log },
      ),
  };
}

/** Whether a run found all in the cache: then nobody asks for the templates. */
async function isKept({ cwd, run }: Project, options: Partial<CheckOptions> = {}): Promise<boolean> {
  const asked = await tracedFiles(() => run(options));
  return ![...asked].some((path) => path.endsWith(join('generated', 'player.json')) && !path.startsWith(cwd));
}

test('what was checked before is said again: the same problems in the same order', async () => {
  const here = await project();
  const first = await here.run();
  expect(first.problems.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['sibling-sections', 'file-missing']),
  );
  expect(await isKept(here)).toBe(true);
  const second = await here.run();
  expect(second.problems).toEqual(first.problems);
  expect([...second.texts]).toEqual([...first.texts]);
});

test.each([
  ['an option', { rates: { charactersPerMinute: 100, wordsPerMinute: 100 } }],
  ['no cache', { cache: 'off' }],
  ['a comparison', { cache: 'verify' }],
  ['the lock file to be written', { updateEvidence: true }],
  ['coverage', { coverage: true }],
] as const)('asked for %s, it checks', async (_, options) => {
  const here = await project();
  await here.run();
  expect(await isKept(here, options)).toBe(false);
});

test('what names a source that no outline has is told so each time', async () => {
  const here = await project();
  const sources = new Map([['talc', 'content/sources/talk.txt']]);
  const first = await here.run({ sources });
  expect(first.problems.map(({ rule }) => rule)).toContain('unknown-source');
  expect((await here.run({ sources })).problems).toEqual(first.problems);
});

test('each file that a check opens, and each that it looks for, decides', async () => {
  const here = await project();
  const { cwd, run } = here;
  const asked = await tracedFiles(() => run({ cache: 'off' }));
  await run();
  const paths = [...asked].filter(
    (path) =>
      path.startsWith(`${cwd}/`) && !/^\/(?:output|cache)(?:\/|$)|\/\.pullquote/.test(path.slice(cwd.length)),
  );
  const missed: string[] = [];
  for (const path of paths) {
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isDirectory()) continue;
    const before = stats && (await readFile(path));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, before === undefined ? 'found' : Buffer.concat([before, Buffer.from('\n')]));
    const inputs = ['content/mill.en.md', 'content/mill.de.md'];
    if (await isKept(here, { inputs })) missed.push(path.slice(cwd.length));
    if (before === undefined) await rm(path);
    else await writeFile(path, before);
  }
  expect(missed).toEqual([]);
  expect(paths.map((path) => path.slice(cwd.length + 1))).toEqual(
    expect.arrayContaining(['content/mill.evidence.json', 'content/sources/gone.txt', 'mine/looks/own.css']),
  );
});

test('a project that lies elsewhere finds what was checked of the same', async () => {
  const here = await project();
  const first = await here.run();
  const there = await project();
  await rm(join(there.cwd, 'cache'), { recursive: true });
  await rename(join(here.cwd, 'cache'), join(there.cwd, 'cache'));
  expect(await isKept(there)).toBe(true);
  expect((await there.run()).problems).toEqual(first.problems);
});

test('what was damaged in the cache is checked anew', async () => {
  const here = await project();
  const first = await here.run();
  const folder = join(here.cwd, 'cache', 'results');
  for (const [index, name] of (await readdir(folder)).entries()) {
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), index % 2 === 0 ? bytes.subarray(0, bytes.length / 2) : 'garbled');
  }
  expect((await here.run()).problems).toEqual(first.problems);
});

test('what a browser that is there could not measure is not kept', async () => {
  const here = await project();
  const heard: string[] = [];
  const options = { fit: true, browser: join(here.cwd, 'content/mill.en.md') };
  await here.run(options, (line) => heard.push(line));
  expect(heard.join('\n')).toContain('whether each slide fits was not measured');
  expect(await isKept(here, options)).toBe(false);
});

test('asked to verify, it says what differs from what was kept', async () => {
  const { cwd, run } = await project();
  await run();
  await run({ cache: 'verify' });
  const path = 'content/mill.en.md';
  const { formats, output, draft, force } = DEFAULT_BUILD;
  const asked = { ...DEFAULT_BUILD, templates: ['mine'], formats, output, draft, force };
  const environment = testEnvironment(cwd, { codeDigest: 'code', cacheFolder: join(cwd, 'cache') });
  const results = known(await openCheckResults(asked, environment), 'what was kept');
  const before = known(await results.find(path), 'the talk');
  const file = join(cwd, path);
  const seen = [{ question: 'bytes', path: file, answer: digestOf(await readFile(file)) }] as const;
  await results.keep(path, seen, { ...before, problems: [] });
  await expect(run({ inputs: [path], cache: 'verify' })).rejects.toMatchObject({ code: 'cache-differs' });
});
