import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pullquote } from '../e2e/support/command.js';
import { outlineText } from '../support/outline-text.js';
import { sharedFolder } from '../support/shared-folder.js';

const cwd = await sharedFolder();
beforeAll(async () => {
  for (const name of ['content', 'empty']) await mkdir(join(cwd, name));
  await writeFile(join(cwd, 'content/talk.en.md'), outlineText());
});

describe('a command that there is not', () => {
  test.each([['bild'], ['bild', '--help'], ['--help', 'bild'], ['help', 'bild'], ['-h', 'bild', 'content']])(
    '%s %s',
    async (...args) => {
      const { code, stdout, stderr } = await pullquote(args, { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain("error: unknown command 'bild'\n(Did you mean build?)");
    },
  );

  test.each([[['--help']], [['help']], [['build', '--help']], [['help', 'build']], [['--version']]])(
    '%j is not one',
    async (args) => {
      const { code, stdout, stderr } = await pullquote(args, { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toBe('');
    },
  );
});

test.each(['content/talk.en.md', 'content'])('check --coverage takes %s for no page', async (path) => {
  const { code, stderr } = await pullquote(['check', '--coverage', path], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(
    `“${path}” is no name of an HTML page. Write --coverage=page.html to draw one, or outlines before --coverage to list.`,
  );
});

describe('present', () => {
  test.each([
    [['nope.md'], 'nope.md error file-missing: there is no such file or folder'],
    [['content', 'nope.md'], 'nope.md error file-missing: there is no such file or folder'],
    [['empty'], 'empty error no-outlines: this folder holds no outlines'],
  ])('%j: says what is not there, and serves nothing', async (inputs, said) => {
    const { code, stdout, stderr } = await pullquote(['present', '--no-open', ...inputs], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(said);
  });
});

test.each(['3/2', '0/4', '4', 'x/y'])('build --shard %s is no command', async (shard) => {
  const { code, stderr } = await pullquote(['build', '--shard', shard], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('Write it as i/n, where i counts from 1 to n: 2/4 is the second of four.');
});
