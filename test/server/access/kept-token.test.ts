import { execFile } from 'node:child_process';
import { chmod, link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { keepToken, TOKEN_FILE } from '../../../src/server/access/kept-token.js';
import { isToken } from '../../../src/server/access/token.js';
import { tempFolder } from '../../support/temp-folder.js';

const KNOWN = 'knownknownknownknownknow';

/** A folder with a token in it that anybody may know, put there as `prepare` does. */
async function folderWith(prepare: (path: string, folder: string) => Promise<unknown>): Promise<string> {
  const folder = await tempFolder();
  await mkdir(join(folder, '.pullquote'));
  await prepare(join(folder, TOKEN_FILE), folder);
  return folder;
}

test('a token is the same after a restart, for its owner alone, and git never takes it', async () => {
  const folder = await tempFolder();
  const first = await keepToken(folder);
  expect(Buffer.from(first.token, 'base64url')).toHaveLength(18);
  expect(await keepToken(folder)).toEqual(first);
  expect((await stat(join(folder, TOKEN_FILE))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, '.pullquote'))).mode & 0o777).toBe(0o700);
  expect(await readFile(join(folder, '.pullquote/.gitignore'), 'utf8')).toBe('*\n');
  expect((await readdir(join(folder, '.pullquote'))).toSorted()).toEqual(['.gitignore', 'token']);
  expect((await keepToken(await tempFolder())).token).not.toBe(first.token);
});

test('a folder that is there already, with records of rehearsals in it, keeps what it has', async () => {
  const folder = await tempFolder({
    '.pullquote/.gitignore': 'mine\n',
    '.pullquote/rehearsals/one.json': '{}',
  });
  const { token } = await keepToken(folder);
  expect(await readFile(join(folder, TOKEN_FILE), 'utf8')).toBe(`${token}\n`);
  expect(await readFile(join(folder, '.pullquote/.gitignore'), 'utf8')).toBe('mine\n');
});

describe('another token takes the place of one', () => {
  test.each<[string, (path: string, folder: string) => Promise<unknown>]>([
    [
      'that others may read',
      async (path) => {
        await writeFile(path, `${KNOWN}\n`);
        await chmod(path, 0o644);
      },
    ],
    [
      'that a link leads to',
      async (path, folder) => {
        await writeFile(join(folder, 'elsewhere'), `${KNOWN}\n`, { mode: 0o600 });
        await symlink(join(folder, 'elsewhere'), path);
      },
    ],
    [
      'that has a second name',
      async (path, folder) => {
        await writeFile(join(folder, 'elsewhere'), `${KNOWN}\n`, { mode: 0o600 });
        await link(join(folder, 'elsewhere'), path);
      },
    ],
    ['that is cut off', (path) => writeFile(path, KNOWN, { mode: 0o600 })],
    ['that is empty', (path) => writeFile(path, '', { mode: 0o600 })],
    ['that is none', (path) => writeFile(path, `${KNOWN}/../\n`, { mode: 0o600 })],
    ['that is a pipe nobody writes to', (path) => promisify(execFile)('mkfifo', ['-m', '600', path])],
  ])('%s', async (_, prepare) => {
    const folder = await folderWith(prepare);
    const { token, unkept } = await keepToken(folder);
    expect([token.includes(KNOWN), unkept]).toEqual([false, undefined]);
    expect((await keepToken(folder)).token).toBe(token);
    const elsewhere = await readFile(join(folder, 'elsewhere'), 'utf8').catch(() => `${KNOWN}\n`);
    expect(elsewhere).toBe(`${KNOWN}\n`);
  });
});

describe('a token of this run alone, and the reason, where', () => {
  test.each<[string, (folder: string) => Promise<unknown>]>([
    ['the folder is a link', (folder) => symlink(join(folder, 'planted'), join(folder, '.pullquote'))],
    ['a file stands in its place', (folder) => writeFile(join(folder, '.pullquote'), '')],
    [
      'a folder stands in the place of the file',
      (folder) => mkdir(join(folder, TOKEN_FILE, 'x'), { recursive: true }),
    ],
  ])('%s', async (_, prepare) => {
    const folder = await tempFolder({ 'planted/token': `${KNOWN}\n` });
    await chmod(join(folder, 'planted/token'), 0o600);
    await prepare(folder);
    const { token, unkept } = await keepToken(folder);
    expect(isToken(token, KNOWN)).toBe(false);
    expect(token).toMatch(/^[\w-]{24}$/);
    expect(unkept).toBeTruthy();
    expect(await readdir(join(folder, 'planted'))).toEqual(['token']);
  });

  test('the folder belongs to somebody else', async () => {
    const folder = await folderWith((path) => writeFile(path, `${KNOWN}\n`, { mode: 0o600 }));
    const { token, unkept } = await keepToken(folder, (process.getuid?.() ?? 0) + 1);
    expect([token === KNOWN, unkept]).toEqual([false, `${folder}/.pullquote belongs to another user`]);
    expect((await keepToken(folder)).token).toBe(KNOWN);
  });
});
