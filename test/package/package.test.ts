/** The package as npm makes it, installed where nothing else is. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import embedded from '../../src/browser/embedded/embedded-chromium.json' with { type: 'json' };
import { CACHE, ROOT } from '../browser/helpers.js';
import { packageName, readBom, sbomFaults } from '../support/sbom.js';
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
  expect((await readdir(installed)).toSorted()).toEqual([
    ...['ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md'],
    ...['dist', 'docs', 'generated', 'package.json', 'templates'],
  ]);
  expect(existsSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'))).toBe(true);
});

test('holds every page that its pages link to', async () => {
  const installed = join(project, 'node_modules/pullquote');
  const pages = (await readdir(installed, { recursive: true })).filter((name) =>
    /^[^/]*\.md$|^docs\/.*\.md$/.test(name),
  );
  const links = await Promise.all(pages.map((page) => linksOf(page, installed)));
  expect(links.flat().length).toBeGreaterThan(100);
  expect(links.flat().filter((path) => !existsSync(path))).toEqual([]);
});

/** The files that a page leads to; what stands in a fence or in backticks is an example. */
async function linksOf(page: string, root: string): Promise<readonly string[]> {
  const text = (await readFile(join(root, page), 'utf8')).replace(/^(```+)[^]*?^\1$|`[^`\n]*`/gm, '');
  const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^https?:/.test(target))
    .map((target) => join(root, dirname(page), target));
}

describe('its bill of materials', () => {
  const text = (): Promise<string> =>
    readFile(join(project, 'node_modules/pullquote/dist/sbom.cdx.json'), 'utf8');
  const named = async (delivery: string): Promise<readonly string[]> =>
    readBom(await text())
      .components.filter(({ properties = [] }) => properties.some(({ value }) => value === delivery))
      .map((component) => `${packageName(component)} ${component.version}`);

  test('is what the official schema allows', async () => {
    expect(await sbomFaults(await text())).toEqual([]);
  });

  test('names every package in our bundles, as their licences do', async () => {
    const licences = await readFile(
      join(project, 'node_modules/pullquote/dist/THIRD-PARTY-LICENSES.txt'),
      'utf8',
    );
    const packages = [...licences.matchAll(/^(\S+ \d\S*) \(.+\)\n-{60}$/gm)].map(([, found]) => found);
    expect(packages).toContain(`ws ${await versionOf('ws')}`);
    expect(await named('bundled')).toEqual(expect.arrayContaining(packages));
  });

  test('names everything that npm installs with it, and nothing else', async () => {
    const list = ['ls', '--omit=dev', '--all', '--parseable', '--long'];
    const { stdout } = await run('npm', list, ROOT);
    // A line is `path:name@version`, the first one is ourselves.
    const lines = stdout.trim().split('\n').slice(1);
    const installed = lines.map((line) => line.replace(/^.*:(.+)@(.+)$/, '$1 $2'));
    const listed = await named('installed');
    expect(installed.length).toBeGreaterThan(30);
    expect(listed).toEqual(expect.arrayContaining(installed));
    // sharp's for other platforms are in the lock file, and cannot be here.
    const elsewhere = listed.filter((name) => !installed.includes(name));
    expect(elsewhere.filter((name) => !/^(@img\/sharp-|@emnapi\/|tslib )/.test(name))).toEqual([]);
  });

  test('has the embedded browser, with its version and the day it is of', async () => {
    const browser = readBom(await text()).components.find(({ name }) => name === 'Chromium');
    const { chromium, published } = embedded;
    expect(browser).toMatchObject({
      version: chromium,
      properties: [{ name: 'pullquote:published', value: published }],
    });
  });
});

test('a starter outline is written and builds at once, in both languages', async () => {
  await run('npx', ['pullquote', 'new', 'talk'], project);
  // Where npx finds it; npm itself takes longer to start than the rest takes to run.
  const command = join(project, 'node_modules/.bin/pullquote');
  await run(command, ['new', 'talk', '--lang', 'zh-CN'], project);
  await run(command, ['build'], project);
  const ends = ['handout.pdf', 'html', 'md', 'pdf', 'presenter.html'];
  expect((await readdir(join(project, 'output'))).toSorted()).toEqual(
    ['index.html', ...['en', 'zh-CN'].flatMap((lang) => ends.map((end) => `talk.${lang}.${end}`))].toSorted(),
  );
});

test('its programmatic API is importable', async () => {
  const code = `import * as pullquote from 'pullquote'; console.log(Object.keys(pullquote).sort().join());`;
  await writeFile(join(project, 'api.mjs'), code);
  const { stdout } = await run(process.execPath, ['api.mjs'], project);
  expect(stdout.trim().split(',')).toEqual([
    ...['DEFAULT_BUILD', 'DEFAULT_FORMATS', 'EnvironmentError', 'FORMATS'],
    ...['formatProblems', 'openWorkspace', 'passes', 'verifyQuotes'],
  ]);
});

test('a quotation is verified in an empty folder, without the packages or files that decks need', async () => {
  const bare = join(folder, 'bare/node_modules/pullquote');
  await cp(join(project, 'node_modules/pullquote/dist'), join(bare, 'dist'), { recursive: true });
  await cp(join(project, 'node_modules/pullquote/package.json'), join(bare, 'package.json'));
  const talk = 'Ann: The mill stays.';
  const outline = `---\ntitle: T\nlang: en\nguest: { name: Ann }\nsources: { talk: { title: T } }\n---\n## A {#a}\n\n> The mill stays.\n> — Ann [talk]\n`;
  const code = `import('pullquote/verify').then(async ({ verifyQuotes }) => {
    const { evidence } = await verifyQuotes(${JSON.stringify(outline)}, { sources: { talk: ${JSON.stringify(talk)} } });
    console.log(evidence.get('a/1').status);
  })`;
  const { stdout } = await run(process.execPath, ['-e', code], join(folder, 'bare'));
  expect(stdout.trim()).toBe('exact');
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

const versionOf = async (name: string): Promise<string> =>
  (await manifest(join(ROOT, 'node_modules', name))).version;

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
