import { expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { testEnvironment } from '../support/environment.js';

async function docs(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const environment = testEnvironment('/', {
    print: (line) => (said.stdout += `${line}\n`),
    log: (line) => (said.stderr += `${line}\n`),
  });
  return { code: await runCommandLine(['docs', ...args], environment), ...said };
}

test('lists the pages with their headlines', async () => {
  const { code, stdout } = await docs();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^outline-format +The outline format$/m);
  expect(stdout).toMatch(/^README +Pullquote$/m);
});

test.each(['house-style', 'docs/house-style.md', 'HOUSE-STYLE'])('prints a page: %s', async (page) => {
  const { code, stdout } = await docs(page);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Settings and house style\n/);
});

test('a row of a table is said in lines', async () => {
  const { stdout } = await docs('README');
  expect(stdout).toContain('`my-talk.en.pdf`\n    the slides: vector, tagged, bookmarked\n');
  expect(stdout).not.toMatch(/^\|/m);
});

test('a misspelt page is named', async () => {
  expect(await docs('outline-fromat')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: there is no page “outline-fromat”\n  hint: did you mean outline-format?\n',
  });
});
