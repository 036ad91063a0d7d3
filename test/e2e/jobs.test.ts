import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { pullquoteProcess } from './support/command.js';

const TALKS = {
  'content/mill.en.md': outlineText('## One {#one}\n\n- The mill stands.\n'),
  'content/mill.de.md': outlineText('## Eins {#one}\n\n- Die Mühle steht.\n').replace('lang: en', 'lang: de'),
  'content/river.en.md': outlineText('## Water\n\n> This is nobody’s.\n'),
};

async function built(jobs: string): Promise<object> {
  const cwd = await tempFolder(TALKS);
  const args = ['build', '--format', 'html,pdf', '--jobs', jobs];
  const { code, stdout, stderr } = await pullquoteProcess(args, { cwd, env: { SOURCE_DATE_EPOCH: '0' } });
  const names = (await readdir(join(cwd, 'output'))).toSorted();
  const files = await Promise.all(names.map((name) => readFile(join(cwd, 'output', name), 'base64')));
  const text = (output: string): string => output.replaceAll(cwd, '.');
  return { code, stdout: text(stdout), stderr: text(stderr), names, files };
}

test('several at a time give the bytes, the messages and their order of one after the other', async () => {
  const [one, two] = [await built('1'), await built('2')];
  expect(two).toEqual(one);
  expect(one).toMatchObject({
    code: 1,
    names: ['mill.de.html', 'mill.de.pdf', 'mill.en.html', 'mill.en.pdf'],
  });
});

test.each(['0', '-1', '1.5', 'many'])('--jobs %s is refused', async (jobs) => {
  const { code, stderr } = await pullquoteProcess(['build', `--jobs=${jobs}`], {
    cwd: await tempFolder(TALKS),
  });
  expect(code).toBe(2);
  expect(stderr).toContain('Give a whole number from 1 up.');
});
