import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';

const cwd = await sharedFolder();

async function eject(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const environment = testEnvironment(cwd, {
    print: (line) => (said.stdout += `${line}\n`),
    log: (line) => (said.stderr += `${line}\n`),
  });
  return { code: await runCommandLine(['eject', ...args], environment), ...said };
}

test('copies a look, under its own name or another', async () => {
  expect(await eject('look', 'poster', '--as', 'house')).toEqual({
    code: 0,
    stdout: `${join('house', 'looks', 'house.css')}\n`,
    stderr:
      'Now change it, and build with: pullquote build --templates house\nOr write it in pullquote.yml once: templates: house\n',
  });
  expect(await readFile(join(cwd, 'house/looks/house.css'))).toEqual(
    await readFile('templates/looks/poster.css'),
  );
});

test('copies a template, however much of its name is given', async () => {
  expect((await eject('template', 'slides/cover.md')).stdout).toBe(
    `${join('house', 'slides', 'cover.md.hbs')}\n`,
  );
  expect((await eject('template', 'slides/agenda.md.hbs', '--folder', 'mine')).stdout).toBe(
    `${join('mine', 'slides', 'agenda.md.hbs')}\n`,
  );
  expect((await eject('template', 'styles/handout.css')).code).toBe(0);
});

test('never writes over what is there', async () => {
  await eject('look', 'signal');
  const path = join(cwd, 'house/looks/signal.css');
  await writeFile(path, 'mine');
  const { code, stderr } = await eject('look', 'signal');
  expect({ code, text: await readFile(path, 'utf8') }).toEqual({ code: 1, text: 'mine' });
  expect(stderr).toContain('is there already, and is left as it is');
});

test.each([
  [['look', 'postr'], 'there is no look “postr”\n  hint: did you mean poster?'],
  [['look', 'zebra'], 'there is no look “zebra”\n  hint: list them all with: pullquote eject look'],
  [['template', 'cover.md'], 'there is no template “cover.md”\n  hint: did you mean slides/cover.md?'],
  [['template', '../package'], 'there is no template “../package”'],
  [['look', 'poster', '--as', '../x'], "“../x” cannot be a look's name"],
])('%j is refused', async (args, said) => {
  const { code, stderr } = await eject(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});

test('lists what there is', async () => {
  expect((await eject('look')).stdout.split('\n')).toContain('midnight');
  const { stdout } = await eject('template');
  expect(stdout).toContain('slides/cover.md\n');
  expect(stdout).not.toContain('starter');
});
