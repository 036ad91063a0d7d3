/** What the environment does to a run is said, with exit code 3, and leaves the other outlines alone. */
import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CACHE, ROOT } from '../browser/helpers.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { pullquote, pullquoteProcess, quietly } from '../e2e/support/command.js';

const MD = ['--format', 'md'];

test('a lock that cannot be read keeps its own talk from being built, and no other', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText(), 'content/b.en.md': outlineText() });
  await mkdir(join(cwd, 'content/a.evidence.json'));
  const { code, stdout, stderr } = await pullquote(['build', ...MD], { cwd });
  expect({ code, stdout }).toEqual({ code: 3, stdout: `${join(cwd, 'output/b.en.md')}\n` });
  expect(stderr).toMatchInlineSnapshot(`
    "Whether each slide fits was not measured: none of the outputs asked for needs a browser.
    error file-unreadable: cannot read content/a.evidence.json: illegal operation on a directory
      hint: move the folder away that stands where a file should be
      not done: content/a.en.md
    "
  `);
});

test('a draft names what could not be built at all, and ends with 1', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText(), 'content/b.en.md': '' });
  const { code, stderr } = await pullquote(['build', '--draft', ...MD], { cwd });
  expect(code).toBe(1);
  expect(stderr.split('\n')).toContain('not built: content/b.en.md');
  expect(await readdir(join(cwd, 'output'))).toEqual(['a.en.md']);
});

/** The compiled command by a shell, for what only a shell can set. */
function inShell(
  cwd: string,
  command: string,
  env: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly stderr: string } {
  const whole = {
    PATH: process.env['PATH'],
    PULLQUOTE_CACHE: CACHE,
    PULLQUOTE_BROWSER_SANDBOX: 'off',
    ...env,
  };
  const program = `"${process.execPath}" "${join(ROOT, 'dist/cli.cjs')}"`;
  const line = command.replace(/pullquote (\S+)/, (_, name: string) =>
    [program, name, ...quietly([name])].join(' '),
  );
  return spawnSync('bash', ['-c', `set -o pipefail; ${line}`], { cwd, env: whole, encoding: 'utf8' });
}

test.each([
  ['a full device', '> /dev/full', 3],
  ['a reader that goes away', '| true', 0],
])('standard output to %s', async (_, to, code) => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  const { status, stderr } = inShell(cwd, `pullquote build ${MD.join(' ')} ${to}`);
  expect(status).toBe(code);
  expect(stderr.includes('error output-unwritable: not all of the output arrived: ENOSPC')).toBe(code === 3);
  expect(await readdir(join(cwd, 'output'))).toEqual(['a.en.md']);
});

test.each(['--help', 'new talk', 'import talk.txt', 'present --help'])(
  'a full device behind `%s` is said as well, and a reader that goes away is not',
  async (command) => {
    const cwd = await tempFolder({ 'talk.txt': 'Ada: The mill stood still, and nobody minded.\n' });
    const full = inShell(cwd, `pullquote ${command} > /dev/full`);
    expect(full.status).toBe(3);
    expect(full.stderr).toContain('error output-unwritable: not all of the output arrived: ENOSPC');
    await rm(join(cwd, 'content'), { recursive: true, force: true });
    expect(inShell(cwd, `pullquote ${command} | true`)).toMatchObject({ status: 0 });
  },
);

test('present whose addresses nobody can read ends, and says why', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  const { status, stderr } = inShell(cwd, 'pullquote present --no-open --port 0 > /dev/full');
  expect(status).toBe(3);
  expect(stderr).toContain('error output-unwritable: not all of the output arrived: ENOSPC');
});

test('too few file descriptors are an error of the environment that says how many are needed', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  const { status, stderr } = inShell(cwd, `ulimit -n 40; pullquote build --no-cache ${MD.join(' ')}`);
  expect(status).toBe(3);
  expect(stderr).toContain('too many open files');
  expect(stderr).toContain('hint: allow more open files with `ulimit -n 1024`, and try again');
});

test('a temporary folder that is not there is named', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  const { status, stderr } = inShell(cwd, 'pullquote build --format pdf', { TMPDIR: join(cwd, 'nowhere') });
  expect(status).toBe(3);
  expect(stderr).toContain(
    `error temp-unwritable: there is no place for the browser's temporary files in ${join(cwd, 'nowhere')}: ENOENT`,
  );
  expect(await readdir(cwd)).toEqual(['content']);
});

test('a draft of more than a hundred problems still names what could not be built', async () => {
  const faulty = Array.from({ length: 120 }, (_, index) => `## Theme ${index} {#t${index} colour=red}`);
  const cwd = await tempFolder({
    'content/a.en.md': outlineText(faulty.join('\n\n')),
    'content/b.en.md': '',
  });
  const { code, stderr } = await pullquote(['build', '--draft', ...MD], { cwd });
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n')).toContain('not built: content/b.en.md');
});

test.runIf(process.getuid?.() === 0)(
  'where no sandbox can be had, that is said once, or refused',
  async () => {
    const cwd = await tempFolder({ 'content/a.en.md': outlineText(), 'content/b.en.md': outlineText() });
    const env = { PULLQUOTE_BROWSER_SANDBOX: '' };
    const said = await pullquote(['build', '--format', 'pdf'], { cwd, env });
    expect(said).toMatchObject({
      code: 0,
      stderr:
        'warning: the browser runs without its sandbox: root cannot use it; `pullquote doctor` says what to do, --browser-sandbox=require refuses it\n',
    });
    const refused = await pullquote(['build', '--format', 'pdf', '--browser-sandbox=require'], { cwd, env });
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(
      'error browser-sandbox: the browser cannot run in its sandbox: root cannot',
    );
  },
);

/** Nobody, who may read our code and our cache and write to neither. */
const NOBODY = 65_534;

test.runIf(process.getuid?.() === 0)(
  'what another user may not read costs the talk that needs it, and no other',
  async () => {
    const article = (file: string): Readonly<Record<string, string>> => ({
      sources: `{ article: { title: T, file: ${file} } }`,
    });
    const cwd = await tempFolder({
      'content/a.en.md': outlineText(undefined, article('a.txt')),
      'content/a.txt': 'words',
      'content/b.en.md': outlineText(),
      'content/b.evidence.json': '{}',
      'content/c.en.md': outlineText('## C {#c}\n\n![A picture](c.svg)'),
      'content/c.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'content/d.en.md': outlineText(),
      'content/e.en.md': outlineText(),
      'locked/f.en.md': outlineText(),
    });
    const locked = ['content/a.txt', 'content/b.evidence.json', 'content/c.svg', 'content/d.en.md', 'locked'];
    for (const path of locked) await chmod(join(cwd, path), 0);
    for (const path of ['.', 'content']) await chown(join(cwd, path), NOBODY, NOBODY);
    const { code, stdout, stderr } = await pullquoteProcess(['build', 'content', 'locked', ...MD], {
      cwd,
      uid: NOBODY,
      env: { PULLQUOTE_CACHE: join(cwd, 'cache') },
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: `${join(cwd, 'output/e.en.md')}\n` });
    expect(stderr.replaceAll(cwd, '<cwd>')).toMatchInlineSnapshot(`
      "Whether each slide fits was not measured: none of the outputs asked for needs a browser.
      error file-unreadable: cannot open content/d.en.md: permission denied
        hint: check the permissions of the file and of the folders above it
        not done: content/d.en.md
      error file-unreadable: cannot read the folder locked: permission denied
        hint: check the permissions of the file and of the folders above it
        not done: locked
      error file-unreadable: cannot open a.txt: permission denied
        hint: check the permissions of the file and of the folders above it
        not done: content/a.en.md
      error file-unreadable: cannot open content/b.evidence.json: permission denied
        hint: check the permissions of the file and of the folders above it
        not done: content/b.en.md
      error file-unreadable: cannot open c.svg: permission denied
        hint: check the permissions of the file and of the folders above it
        not done: content/c.en.md
      "
    `);
  },
);

test('a cache that root has filled serves another user, who can only read it', async () => {
  const isRoot = process.getuid?.() === 0;
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  if (isRoot) {
    for (const path of ['.', 'content']) await chown(join(cwd, path), NOBODY, NOBODY);
    // As the command makes it; a test may have been first.
    for (const folder of [dirname(CACHE), CACHE]) await chmod(folder, 0o755);
  }
  const before = await readdir(CACHE);
  const { code, stderr } = await pullquoteProcess(['build', '--format', 'pdf'], {
    ...{ cwd, env: { HOME: cwd, TMPDIR: cwd, PULLQUOTE_BROWSER_SANDBOX: 'off' } },
    ...(isRoot ? { uid: NOBODY } : {}),
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(await readdir(join(cwd, 'output'))).toEqual(['a.en.pdf']);
  expect(await readdir(CACHE)).toEqual(before);
  // The browser was not unpacked once more.
  const own = await readdir(join(cwd, '.cache/pullquote')).catch(() => []);
  expect(own.filter((name) => name.startsWith('chromium'))).toEqual([]);
});
