/** The package as npm makes it, installed where nothing else is. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { CACHE, ROOT } from '../browser/helpers.js';
import { sharedFolder } from '../support/shared-folder.js';

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const folder = await sharedFolder();
const project = join(folder, 'project');

beforeAll(async () => {
  await mkdir(project);
  // What `prepare` makes is there already, and others are using it.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [archive = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: { ...(await declared()), pullquote: `file:${join(folder, archive)}` },
    }),
  );
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], project);
});

test('holds what it needs to run and nothing else of the repository', async () => {
  const installed = join(project, 'node_modules/pullquote');
  expect((await readdir(installed)).toSorted()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'generated', 'package.json', 'templates'].filter(
      (name) => existsSync(join(installed, name)) || name !== 'CHANGELOG.md',
    ),
  );
  expect(existsSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'))).toBe(true);
});

test('a starter outline is written and builds at once, in both languages', async () => {
  await run('npx', ['pullquote', 'new', 'talk'], project);
  await run('npx', ['pullquote', 'new', 'talk', '--lang', 'zh-CN'], project);
  await run('npx', ['pullquote', 'build'], project);
  const ends = ['handout.pdf', 'html', 'md', 'pdf', 'presenter.html'];
  expect((await readdir(join(project, 'output'))).toSorted()).toEqual(
    ['index.html', ...['en', 'zh-CN'].flatMap((lang) => ends.map((end) => `talk.${lang}.${end}`))].toSorted(),
  );
});

test('its programmatic API is importable', async () => {
  const code = `import * as pullquote from 'pullquote'; console.log(Object.keys(pullquote).sort().join());`;
  await writeFile(join(project, 'api.mjs'), code);
  const { stdout } = await run(process.execPath, ['api.mjs'], project);
  expect(stdout.trim().split(',')).toEqual(
    expect.arrayContaining(['build', 'DEFAULT_BUILD', 'EnvironmentError', 'formatProblems']),
  );
});

/** What package.json declares and all that those declare, as this repository's own copies. */
async function declared(): Promise<Readonly<Record<string, string>>> {
  const found = new Map<string, string>();
  const queue = dependenciesOf(await manifest(ROOT));
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const place = join(ROOT, 'node_modules', name);
    if (found.has(name) || !existsSync(place)) continue;
    found.set(name, `file:${place}`);
    queue.push(...dependenciesOf(await manifest(place)));
  }
  return Object.fromEntries(found);
}

function dependenciesOf({ dependencies = {}, optionalDependencies = {} }: Manifest): string[] {
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies)];
}

async function manifest(place: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as Manifest;
}

function run(command: string, args: readonly string[], cwd: string): Promise<{ stdout: string }> {
  const env = { ...process.env, PULLQUOTE_CACHE: CACHE, PULLQUOTE_BROWSER: '', CHROME_PATH: '' };
  return promisify(execFile)(command, [...args], { cwd, env, timeout: 100_000 });
}
