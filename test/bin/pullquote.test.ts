import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { ROOT } from '../browser/helpers.js';
import { tempFolder } from '../support/temp-folder.js';

const FIRST = join(ROOT, 'dist/pullquote.cjs');

test('the first file of the command is written in the JavaScript that the oldest Node can read', async () => {
  const es5 = (code: string): readonly string[] =>
    new Linter()
      .verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'commonjs' } })
      .map(({ message }) => message);
  expect(es5(await readFile(FIRST, 'utf8'))).toEqual([]);
  expect(es5('const a = b?.c;')).not.toEqual([]);
});

test.each([
  ['4.9.1', 3],
  ['10.24.1', 3],
  ['18.20.8', 3],
  ['20.18.3', 3],
  ['20.19.0', 0],
  ['22.0.0', 0],
])('Node %s ends with exit code %i', async (version, code) => {
  const cwd = await tempFolder();
  const fake = join(cwd, 'fake.cjs');
  await writeFile(fake, `Object.defineProperty(process.versions, 'node', { value: '${version}' });`);
  const { exit, stdout, stderr } = await run(['--require', fake, FIRST, '--version'], cwd);
  expect(exit).toBe(code);
  if (code === 0) expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  else expect(stderr).toBe(`pullquote needs Node 20.19 or newer, and this is Node ${version}.\n`);
});

function run(
  args: readonly string[],
  cwd: string,
): Promise<{ exit: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...args], { cwd }, (_, stdout, stderr) =>
      resolve({ exit: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}
