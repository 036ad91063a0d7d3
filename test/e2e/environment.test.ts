/** What the environment does to a run is said, with exit code 3, and leaves the other outlines alone. */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CACHE, ROOT } from '../browser/helpers.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { pullquote } from './support/command.js';

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

test.each([
  ['a full device', '> /dev/full', 3],
  ['a reader that goes away', '| true', 0],
])('standard output to %s', async (_, to, code) => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  const command = `set -o pipefail; "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" build ${MD.join(' ')} ${to}`;
  const env = { PATH: process.env['PATH'], PULLQUOTE_CACHE: CACHE };
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd, env, encoding: 'utf8' });
  expect(status).toBe(code);
  expect(stderr.includes('error output-unwritable: not all of the output arrived: ENOSPC')).toBe(code === 3);
  expect(await readdir(join(cwd, 'output'))).toEqual(['a.en.md']);
});
