import {
  appendFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { expect, test } from 'vitest';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { digestOf } from '../../src/read/author-disk.js';
import { packageRoot } from '../../src/read/package-root.js';
import { openTalkResults } from '../../src/runs/results/talk-results.js';
import { build, type BuildResult, type RunOptions } from '../../src/runs/build.js';
import { known } from '../../src/text/known.js';
import { testEnvironment } from '../support/environment.js';
import { folderBytes } from '../support/folder-bytes.js';
import { outlineText } from '../support/outline-text.js';
import { ownCache } from '../support/own-cache.js';
import { quarters } from '../support/photos.js';
import { tempFolder } from '../support/temp-folder.js';
import { tracedFiles } from '../support/traced-files.js';

const MILL = outlineText(
  `## The mill {#mill}

> The mill stands by the river.
> — Ada [talk]

![A wheel](images/wheel.png)
`,
  {
    sources:
      '{ talk: { title: A talk, file: sources/talk.txt }, gone: { title: Gone, file: sources/gone.txt } }',
    guest: '{ name: Ada, photo: images/ada.png }',
    fonts: '[fonts/lost.ttf]',
  },
);

const picture = await quarters(64, 64).png().toBuffer();

/** Two talks, one with all kinds of files, and a run of its own with each call. */
async function project(): Promise<{
  readonly cwd: string;
  readonly run: (options?: Partial<RunOptions>, codeDigest?: string) => Promise<BuildResult>;
}> {
  const cwd = await tempFolder({
    'content/mill.en.md': MILL,
    'content/river.en.md': outlineText(),
    'content/sources/talk.txt': 'Ada: The mill stands by the river.\n',
    'content/images/wheel.png': picture,
    'content/images/ada.png': picture,
    'mine/looks/own.css': '/* nothing */',
  });
  const cacheFolder = await ownCache(cwd);
  return {
    cwd,
    run: (options = {}, codeDigest = 'code') =>
      build(
        { ...DEFAULT_BUILD, formats: ['md', 'html'], templates: ['mine'], draft: true, ...options },
        testEnvironment(cwd, { codeDigest, cacheFolder }),
      ),
  };
}

const outcome = ({ written, unchanged }: BuildResult): object => ({
  written: written.map((path) => path.slice(path.lastIndexOf('output') + 'output/'.length)),
  unchanged,
});

const ALL = {
  written: ['mill.en.md', 'mill.en.html', 'river.en.md', 'river.en.html', 'index.html'],
  unchanged: 0,
};

test('what has not changed is not built again, and its problems are said again', async () => {
  const { cwd, run } = await project();
  const first = await run();
  expect(outcome(first)).toEqual(ALL);
  const before = await folderBytes(join(cwd, 'output'));
  const second = await run();
  expect(outcome(second)).toEqual({ written: [], unchanged: 2 });
  expect(second.problems).toEqual(first.problems);
  expect([...second.texts]).toEqual([...first.texts]);
  expect(second.problems.length).toBeGreaterThan(0);
  expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
});

test('what killed runs left is cleared away, also by a run that builds nothing', async () => {
  const { cwd, run } = await project();
  await run();
  const left = join(cwd, 'cache', 'fonts', 'half.tmp');
  await mkdir(dirname(left), { recursive: true });
  await writeFile(left, '');
  await utimes(left, new Date('2020-01-01'), new Date('2020-01-01'));
  expect((await run()).unchanged).toBe(2);
  expect(await stat(left).catch(() => 'gone')).toBe('gone');
});

test('outputs that are gone, or were changed, are put back from the cache as they were', async () => {
  const { cwd, run } = await project();
  await run();
  const before = await folderBytes(join(cwd, 'output'));
  await rm(join(cwd, 'output', 'mill.en.html'));
  const second = await run();
  expect(outcome(second)).toEqual({ written: ['mill.en.md', 'mill.en.html'], unchanged: 1 });
  expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
  expect(outcome(await run({ output: 'elsewhere' }))).toMatchObject({ unchanged: 0 });
  expect(await folderBytes(join(cwd, 'elsewhere'))).toEqual(before);
});

test('outputs that were seen to be right by a run in between are not written again', async () => {
  const { cwd, run } = await project();
  for (const cache of ['use', 'use', 'use', 'verify'] as const) await run({ cache });
  expect(outcome(await run())).toEqual({ written: [], unchanged: 2 });
  await rm(join(cwd, 'output', 'river.en.html'));
  await run({ inputs: ['content/river.en.md'] });
  expect(outcome(await run())).toEqual({ written: [], unchanged: 2 });
});

test('an output that has become an input of another outline is said, also where it stands', async () => {
  const { cwd, run } = await project();
  const other = join(cwd, 'content/other.en.md');
  await writeFile(other, outlineText());
  await run({ allowOutside: true });
  expect((await run({ allowOutside: true })).unchanged).toBe(3);
  const sources = '{ talk: { title: A deck, file: ../output/river.en.md } }';
  await writeFile(other, outlineText(undefined, { sources }));
  for (const cache of ['use', 'use', 'off'] as const) {
    const { problems } = await run({ cache, allowOutside: true });
    expect(problems.map(({ rule, file }) => [rule, file])).toContainEqual([
      'output-is-input',
      'content/river.en.md',
    ]);
  }
});

test('what the page of all decks is made from is built again where it is lost, and stands then', async () => {
  const { cwd, run } = await project();
  await run();
  const before = await folderBytes(join(cwd, 'output'));
  const folder = join(cwd, 'cache', 'results');
  for (const name of await readdir(folder))
    if (isEntry(valueIn(await readFile(join(folder, name))))) await rm(join(folder, name));
  await rm(join(cwd, 'output', 'index.html'));
  const { failures, written } = await run();
  expect(failures).toEqual([]);
  expect(written.map((path) => basename(path))).toEqual(['index.html']);
  expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
  expect(outcome(await run())).toEqual({ written: [], unchanged: 2 });
});

/** Behind its digest. */
function valueIn(entry: Buffer): unknown {
  try {
    return deserialize(entry.subarray(32));
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'deck' in value && 'fonts' in value;
}

test.each([
  ['a source, in the command', { sources: 'content/sources/talk.txt' }, 'content/sources/talk.txt'],
  ['templates, in the command', { templates: 'mine' }, 'mine/looks/editorial.css'],
  ['a picture, in an outline', { picture: 'content/images/wheel.png' }, 'content/images/wheel.png'],
])('a copy of a project has nothing of the first where a whole path is named: %s', async (_, named, file) => {
  const { cwd, run } = await project();
  const whole = (path: string): string => join(cwd, path);
  if ('picture' in named)
    await writeFile(whole('content/mill.en.md'), MILL.replace('images/wheel.png', whole(named.picture)));
  if ('templates' in named)
    await cp(join(packageRoot(), 'templates/looks/editorial.css'), whole('mine/looks/editorial.css'));
  const copy = await tempFolder();
  await cp(cwd, copy, { recursive: true });
  const options = {
    ...{ formats: ['md', 'html'] as const, templates: ['mine'], draft: true, allowOutside: true },
    ...('sources' in named ? { sources: new Map([['talk', whole(named.sources)]]) } : {}),
    ...('templates' in named ? { templates: [whole(named.templates)] } : {}),
  };
  await run(options);
  const other = file.endsWith('png') ? await quarters(32, 32).png().toBuffer() : 'Ada: Nothing of it.\n';
  if (file.endsWith('css')) await appendFile(whole(file), '\nsection { letter-spacing: 1px; }\n');
  else await writeFile(whole(file), other);
  const inCopy = (cache: RunOptions['cache'], output: string): Promise<BuildResult> =>
    build(
      { ...DEFAULT_BUILD, ...options, cache, output },
      testEnvironment(copy, { codeDigest: 'code', cacheFolder: join(cwd, 'cache') }),
    );
  const kept = await inCopy('use', 'kept');
  const plain = await inCopy('off', 'plain');
  expect(kept.problems).toEqual(plain.problems);
  expect(await folderBytes(join(copy, 'kept'))).toEqual(await folderBytes(join(copy, 'plain')));
  expect((await inCopy('use', 'kept')).unchanged).toBe(2);
});

test('times alone change nothing', async () => {
  const { cwd, run } = await project();
  await run();
  const long = new Date('2020-01-01');
  for (const file of ['mill.en.md', 'images/wheel.png', 'sources/talk.txt'])
    await utimes(join(cwd, 'content', file), long, long);
  expect(outcome(await run())).toEqual({ written: [], unchanged: 2 });
  expect(outcome(await run())).toEqual({ written: [], unchanged: 2 });
});

test.each([
  ['another code', {}, 'other'],
  ['another option', { draft: true, paper: 'letter' }, 'code'],
  ['other formats', { formats: ['html'] }, 'code'],
  ['no cache', { cache: 'off' }, 'code'],
] as const)('%s builds all', async (_, options, codeDigest) => {
  const { run } = await project();
  await run();
  expect((await run(options, codeDigest)).unchanged).toBe(0);
});

test('where nobody knows which code runs nothing is kept', async () => {
  const { cwd } = await project();
  const environment = testEnvironment(cwd, { cacheFolder: join(cwd, 'cache') });
  const options = { ...DEFAULT_BUILD, formats: ['md'] as const };
  await build(options, environment);
  expect((await build(options, environment)).unchanged).toBe(0);
});

test('a project that lies elsewhere, with files of another time, finds what was built of the same', async () => {
  const { cwd, run } = await project();
  await run();
  const other = await project();
  await rm(join(other.cwd, 'cache'), { recursive: true });
  await rename(join(cwd, 'cache'), join(other.cwd, 'cache'));
  const moved = await other.run({ cache: 'use' });
  expect(outcome(moved)).toEqual({ ...ALL, written: [...ALL.written] });
  expect(await folderBytes(join(other.cwd, 'output'))).toEqual(await folderBytes(join(cwd, 'output')));
});

test('each file that a build opens, and each that it looks for, decides', async () => {
  const { cwd, run } = await project();
  const asked = await tracedFiles(() => run({ cache: 'off' }));
  await run();
  // What we keep ourselves, beside what the author gives.
  const paths = [...asked].filter(
    (path) =>
      path.startsWith(`${cwd}/`) && !/^\/(?:output|cache)(?:\/|$)|\/\.pullquote/.test(path.slice(cwd.length)),
  );
  const mill = (result: BuildResult): boolean => result.unchanged === 2;
  const missed: string[] = [];
  for (const path of paths) {
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isDirectory()) continue;
    if (stats === undefined) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'found');
    } else await writeFile(path, Buffer.concat([await readFile(path), Buffer.from('\n')]));
    if (mill(await run({ inputs: ['content/mill.en.md', 'content/river.en.md'] })))
      missed.push(path.slice(cwd.length));
    if (stats === undefined) await rm(path);
  }
  expect(missed).toEqual([]);
  expect(paths.map((path) => path.slice(cwd.length + 1)).toSorted()).toEqual(
    expect.arrayContaining([
      'content/fonts/lost.ttf',
      'content/images/ada.png',
      'content/images/wheel.png',
      'content/mill.en.md',
      'content/mill.evidence.json',
      'content/river.en.md',
      'content/sources/gone.txt',
      'content/sources/talk.txt',
      'mine/looks/own.css',
    ]),
  );
});

test('a link that leads elsewhere decides', async () => {
  const { cwd, run } = await project();
  const [link, one, other] = ['wheel.png', 'one.png', 'other.png'].map((name) =>
    join(cwd, 'content/images', name),
  ) as [string, string, string];
  await rename(link, one);
  await cp(one, other);
  await symlink('one.png', link);
  await run();
  expect((await run()).unchanged).toBe(2);
  await rm(link);
  await symlink('other.png', link);
  expect((await run()).unchanged).toBe(1);
});

test('what was damaged in the cache is built anew, with the same bytes', async () => {
  const { cwd, run } = await project();
  await run();
  const before = await folderBytes(join(cwd, 'output'));
  await rm(join(cwd, 'output'), { recursive: true });
  const folder = join(cwd, 'cache', 'results');
  for (const [index, name] of (await readdir(folder)).entries()) {
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), index % 2 === 0 ? bytes.subarray(0, bytes.length / 2) : 'garbled');
  }
  expect(outcome(await run())).toEqual(ALL);
  expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
});

test('asked to verify, it builds all and finds the same', async () => {
  const { run } = await project();
  await run();
  const { unchanged, failures } = await run({ cache: 'verify' });
  expect({ unchanged, failures }).toEqual({ unchanged: 0, failures: [] });
});

test.each([
  ['other bytes', 'river.en.md', { bytes: 'of another day' }],
  ['a file less', 'river.en.md', { bytes: undefined }],
  [
    'other problems',
    'its problems',
    { problems: [{ rule: 'file-empty', severity: 'error', message: 'x', file: 'y' }] },
  ],
  ['a problem less', 'its problems', { problems: [] }],
] as const)('asked to verify, it says what differs from what was kept: %s', async (_, says, kept) => {
  const { cwd, run } = await project();
  const outline = { path: 'content/river.en.md', folder: '' };
  // A source that is not there is a problem, and no error.
  await writeFile(
    join(cwd, outline.path),
    outlineText(undefined, { sources: '{ x: { title: X, file: x.txt } }' }),
  );
  const asked = { formats: ['md'] as const, inputs: [outline.path], templates: [], draft: false };
  await run(asked);
  // As if a build had read less than it depends on.
  const environment = testEnvironment(cwd, { codeDigest: 'code', cacheFolder: join(cwd, 'cache') });
  const options = { ...DEFAULT_BUILD, ...asked };
  const settings = { options, covers: false, copies: new Map([['', ['river.en.md']]]), keeps: true };
  const results = known(await openTalkResults(settings, environment), 'what was kept');
  const talk = known(await results.find(outline), 'the talk');
  const artifacts = known(await results.artifacts(talk), 'its artifacts').flatMap(({ name, bytes }) => {
    if (!('bytes' in kept)) return [{ name, bytes }];
    return kept.bytes === undefined ? [] : [{ name, bytes: Buffer.from(kept.bytes) }];
  });
  const file = join(cwd, outline.path);
  const seen = [{ question: 'bytes', path: file, answer: digestOf(await readFile(file)) }] as const;
  const problems = 'problems' in kept ? kept.problems : talk.problems;
  await results.keep(outline, seen, { ...talk, problems, entry: undefined }, artifacts);
  await expect(run({ ...asked, cache: 'verify' })).rejects.toMatchObject({
    code: 'cache-differs',
    message: `what the cache has of content/river.en.md is not what building gives: ${says}`,
  });
});

test('asked to verify, it says what keeps outputs from being written, and finds no difference in that', async () => {
  const { cwd, run } = await project();
  await run();
  await rm(join(cwd, 'output/river.en.md'));
  await writeFile(join(cwd, 'output/river.en.md'), 'changed by somebody');
  const { problems, failures } = await run({ cache: 'verify' });
  expect(problems.map(({ rule }) => rule)).toContain('output-changed');
  expect(failures).toEqual([]);
  // An input in the place of an output.
  await writeFile(join(cwd, 'content/river.en.md'), MILL);
  const sources = new Map([['talk', 'output/river.en.html']]);
  await writeFile(join(cwd, 'output/river.en.html'), 'Ada: The mill stands by the river.');
  for (const cache of ['use', 'use', 'verify'] as const) {
    const again = await run({ cache, sources });
    expect(again.problems.map(({ rule }) => rule)).toContain('output-is-input');
    expect(again.failures).toEqual([]);
  }
});

test('what is whole under a wrong name is none', async () => {
  const { cwd, run } = await project();
  await run();
  const before = await folderBytes(join(cwd, 'output'));
  const folder = join(cwd, 'cache', 'results');
  const names = (await readdir(folder)).toSorted();
  const entries = await Promise.all(names.map((name) => readFile(join(folder, name))));
  // Each entry gets the bytes of another one, with their digest.
  for (const [index, name] of names.entries())
    await writeFile(join(folder, name), known(entries[(index + 1) % names.length], 'another entry'));
  await rm(join(cwd, 'output'), { recursive: true });
  const { failures } = await run();
  expect(failures).toEqual([]);
  expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
});

test('with another SOURCE_DATE_EPOCH all is built, and is what it is without a cache', async () => {
  const { cwd } = await project();
  const run = (epoch: string, cache: RunOptions['cache'], output: string): Promise<BuildResult> =>
    build(
      { ...DEFAULT_BUILD, formats: ['md', 'html'], templates: ['mine'], draft: true, cache, output },
      testEnvironment(cwd, {
        ...{ codeDigest: 'code', cacheFolder: join(cwd, 'cache') },
        env: { SOURCE_DATE_EPOCH: epoch },
      }),
    );
  await run('1000000000', 'use', 'output');
  expect((await run('1700000000', 'use', 'output')).unchanged).toBe(0);
  await run('1700000000', 'off', 'elsewhere');
  expect(await folderBytes(join(cwd, 'output'))).toEqual(await folderBytes(join(cwd, 'elsewhere')));
  expect((await run('1000000000', 'use', 'output')).written).not.toEqual([]);
  await run('1000000000', 'off', 'elsewhere');
  expect(await folderBytes(join(cwd, 'output'))).toEqual(await folderBytes(join(cwd, 'elsewhere')));
});

test('a folder of templates that is gone is told, and put back it gives what it gave', async () => {
  const { cwd, run } = await project();
  const [mine, away] = [join(cwd, 'mine'), join(cwd, 'away')];
  await writeFile(join(mine, 'looks/own.css'), ':root { --paper: #fff; --ink: #111; --accent: #a00; }');
  await writeFile(join(cwd, 'content/river.en.md'), outlineText(undefined, { look: 'own' }));
  await run();
  const before = await folderBytes(join(cwd, 'output'));
  await rename(mine, away);
  await expect(run()).rejects.toMatchObject({ message: expect.stringContaining('mine') as string });
  expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
  await rename(away, mine);
  expect((await run()).unchanged).toBe(2);
  expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
});

test('without a cache nothing that was found of a long source is taken or kept', async () => {
  const { cwd, run } = await project();
  const talk = join(cwd, 'content/sources/talk.txt');
  await writeFile(talk, `${await readFile(talk, 'utf8')}\nAda: ${'And so on. '.repeat(6000)}\n`);
  const results = join(cwd, 'cache/results');
  await run({ cache: 'off' });
  await expect(readdir(results)).rejects.toMatchObject({ code: 'ENOENT' });
  await run();
  const kept = await folderBytes(results);
  await run({ cache: 'off' });
  expect(await folderBytes(results)).toEqual(kept);
});

test('a picture that two talks share decides for both', async () => {
  const { cwd, run } = await project();
  await writeFile(join(cwd, 'content/river.en.md'), MILL);
  await run();
  expect((await run()).unchanged).toBe(2);
  await writeFile(join(cwd, 'content/images/wheel.png'), await quarters(32, 32).png().toBuffer());
  expect((await run()).unchanged).toBe(0);
});

test('a page of the decks that another template made is made anew, though the decks are built', async () => {
  const { cwd, run } = await project();
  await writeFile(join(cwd, 'mine/index.html.hbs'), '<p>first</p>');
  await run();
  const page = (): Promise<string> => readFile(join(cwd, 'output/index.html'), 'utf8');
  expect(await page()).toContain('first');
  await writeFile(join(cwd, 'mine/index.html.hbs'), '<p>second</p>');
  await run({ output: 'elsewhere' });
  expect((await run()).written.map((path) => basename(path))).toContain('index.html');
  expect(await page()).toContain('second');
});

test('where what the page says of a deck is gone from the cache, the page is the same', async () => {
  const { cwd, run } = await project();
  await run();
  const page = join(cwd, 'output/index.html');
  const before = await readFile(page);
  await rm(page);
  const folder = join(cwd, 'cache/results');
  const entries = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      return { path, value: valueOf((await readFile(path)).subarray(32)) };
    }),
  );
  const isOfPage = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'deck' in value;
  const ofPage = entries.filter(({ value }) => isOfPage(value));
  expect(ofPage).toHaveLength(2);
  await rm(known(ofPage[0], 'an entry').path);
  await writeFile(known(ofPage[1], 'an entry').path, 'garbled');
  expect((await run()).unchanged).toBe(2);
  expect(await readFile(page)).toEqual(before);
});

function valueOf(bytes: Buffer): unknown {
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}
