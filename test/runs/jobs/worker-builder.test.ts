import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { attemptEach } from '../../../src/async/attempt.js';
import type { Environment } from '../../../src/environment.js';
import { workerBuilder } from '../../../src/runs/jobs/worker-builder.js';
import type { TalkBuilder } from '../../../src/runs/jobs/talk-builder.js';
import { DEFAULT_BUILD } from '../../../src/pipeline/workshop/build-options.js';
import { testEnvironment } from '../../support/environment.js';
import { tempFolder } from '../../support/temp-folder.js';

const NOTHING = { outline: undefined, problems: [], text: '' };
const SETTINGS = { options: DEFAULT_BUILD, covers: false, copies: new Map(), keeps: false };

/** What a worker does with an outline, as JavaScript: `path` is its path, `answer` and `say` tell, `mark` is true once for a name. */
async function builderWith(build: string, logged: string[] = []): Promise<TalkBuilder> {
  const folder = await tempFolder({
    'worker.mjs': `
      import { writeFileSync } from 'node:fs';
      const answer = (value) => process.send({ value });
      const say = (line) => process.send({ line });
      const mark = (name) => {
        try {
          writeFileSync(new URL(name, import.meta.url), '', { flag: 'wx' });
          return true;
        } catch {
          return false;
        }
      };
      process.once('disconnect', () => process.exit());
      process.on('message', ({ outline }) => {
        if (outline === undefined) return answer(undefined);
        const { path } = outline.parsed;
        ${build}
      });`,
  });
  const environment: Environment = { ...testEnvironment(folder), log: (line) => logged.push(line) };
  return workerBuilder(pathToFileURL(join(folder, 'worker.mjs')), SETTINGS, environment);
}

async function buildAll(builder: TalkBuilder, paths: readonly string[], jobs: number): Promise<unknown> {
  try {
    return await attemptEach(
      paths,
      (path) => builder.build({ parsed: { ...NOTHING, path }, seen: [] }, [], ''),
      jobs,
    );
  } finally {
    await builder.close();
  }
}

test('results are in the order of the outlines, whichever was done first', async () => {
  const builder = await builderWith('setTimeout(() => answer(path + process.pid), path === "a" ? 50 : 0);');
  const { values } = (await buildAll(builder, ['a', 'b', 'c'], 2)) as { values: readonly string[] };
  expect(values.map((value) => value[0])).toEqual(['a', 'b', 'c']);
  expect(new Set(values.map((value) => value.slice(1))).size).toBe(2);
});

test('a worker that dies is replaced, and its outline built once more', async () => {
  const logged: string[] = [];
  const build = 'if (path === "b" && mark("died")) process.kill(process.pid, "SIGKILL"); else answer(path);';
  expect(await buildAll(await builderWith(build, logged), ['a', 'b', 'c'], 2)).toEqual({
    values: ['a', 'b', 'c'],
    failures: [],
  });
  expect(logged).toEqual(['warning: a worker ended with SIGKILL while it built b, which is built once more']);
});

test('one that dies twice is a failure of its outline alone', async () => {
  const build = 'if (path === "b") process.exit(7); else answer(path);';
  expect(await buildAll(await builderWith(build), ['a', 'b', 'c'], 2)).toEqual({
    values: ['a', 'c'],
    failures: [
      {
        path: 'b',
        error: expect.objectContaining({
          code: 'build-worker-died',
          message: 'a worker ended with code 7 before its work was done, twice',
        }) as Error,
      },
    ],
  });
});

test('an error of the environment keeps its kind, and the worker goes on', async () => {
  const build =
    'if (path === "b") process.send({ error: new Error("no room"), environment: { code: "disk-full", hint: "make room" } }); else answer(path);';
  expect(await buildAll(await builderWith(build), ['a', 'b', 'c'], 1)).toMatchObject({
    values: ['a', 'c'],
    failures: [{ path: 'b', error: { name: 'EnvironmentError', code: 'disk-full', hint: 'make room' } }],
  });
});

test('a bug is thrown as it is', async () => {
  const build = 'process.send({ error: new TypeError("x is not a function") });';
  await expect(buildAll(await builderWith(build), ['a', 'b'], 2)).rejects.toThrow('x is not a function');
});

test('what several workers say is said once', async () => {
  const logged: string[] = [];
  const build = 'say("warning: no sandbox"); say(path); answer(path);';
  await buildAll(await builderWith(build, logged), ['a', 'b'], 2);
  expect(logged.toSorted()).toEqual(['a', 'b', 'warning: no sandbox']);
});

test('one that is ended while it builds, since a bug ended the run, is not built once more', async () => {
  const logged: string[] = [];
  const build = 'if (path === "a") process.send({ error: new TypeError("a bug") });';
  await expect(buildAll(await builderWith(build, logged), ['a', 'b'], 2)).rejects.toThrow('a bug');
  expect(logged).toEqual([]);
});
