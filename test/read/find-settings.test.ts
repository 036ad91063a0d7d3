import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSettings } from '../../src/read/find-settings.js';
import { recordingReads } from '../../src/read/recorded-reads.js';
import { sharedFolder } from '../support/shared-folder.js';

const root = await sharedFolder();

async function folder(name: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const path = join(root, name);
  await mkdir(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text);
  return path;
}

test('what is not there is remembered, too: a result is out of date when it comes', async () => {
  const talks = await folder('kept/talks');
  const { value, seen } = await recordingReads(() => findSettings(talks, join(root, 'kept')));
  expect(value).toEqual({ value: undefined, problems: [] });
  const asked = seen.map(({ question, path, answer }) => [question, path.slice(root.length), answer]);
  expect(asked).toContainEqual(['kind', '/kept/talks/pullquote.yml', 'ENOENT']);
  expect(asked).toContainEqual(['kind', '/kept/pullquote.yml', 'ENOENT']);
  expect(asked).toContainEqual(['kind', '/kept/talks/.git', 'ENOENT']);
  await writeFile(join(talks, 'pullquote.yml'), 'paper: letter\n');
  const { seen: then } = await recordingReads(() => findSettings(talks, root));
  expect(then.filter(({ question }) => question === 'bytes').map(({ path }) => path)).toEqual([
    join(talks, 'pullquote.yml'),
  ]);
});

test('without a repository nothing above the working folder holds, nor beside it', async () => {
  await folder('loose', { 'pullquote.yml': '' });
  const inner = await folder('loose/a/b');
  const found = async (cwd: string): Promise<string | undefined> =>
    (await findSettings(inner, cwd)).value?.path;
  expect(await found(join(root, 'loose'))).toBe('pullquote.yml');
  expect(await found(join(root, 'loose/a'))).toBeUndefined();
  expect(await found('/')).toBe(join(root, 'loose', 'pullquote.yml').slice(1));
  expect(await found(join(root, 'other'))).toBeUndefined();
});

test('a package.json of others is passed by, also one that cannot be read', async () => {
  const one = await folder('npm/one', { 'package.json': '{ "name": "one" }' });
  const two = await folder('npm/two', { 'package.json': '{ "name": ' });
  await folder('npm', { 'pullquote.yml': '' });
  for (const each of [one, two])
    expect(await findSettings(each, join(root, 'npm'))).toMatchObject({
      value: { path: 'pullquote.yml' },
      problems: [],
    });
});

test('what is no text, or no file, is a problem', async () => {
  const binary = await folder('binary', { 'pullquote.yml': 'a\0b' });
  const large = await folder('large', { 'pullquote.yml': '#'.repeat(70_000) });
  const odd = await folder('odd');
  await mkdir(join(odd, 'pullquote.yml'));
  const rule = async (path: string): Promise<string | undefined> =>
    (await findSettings(path, root)).problems[0]?.rule;
  expect(await Promise.all([binary, large, odd].map(rule))).toEqual([
    'file-encoding',
    'file-kind',
    'file-kind',
  ]);
});
