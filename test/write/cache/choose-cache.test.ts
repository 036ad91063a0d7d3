import { chmod, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseCache, isReadOnlyCache } from '../../../src/write/cache/choose-cache.js';
import { tempFolder } from '../../support/temp-folder.js';

const UID = process.getuid?.() ?? 0;
/** Below a file no folder can be made, whoever asks: root too. */
const UNWRITABLE = 'file/cache';

async function places(): Promise<{ root: string; temp: string; user: string; bad: string }> {
  const root = await tempFolder({ file: '', 'temp/x': '' });
  return {
    root,
    temp: join(root, 'temp'),
    user: join(root, 'home/.cache/pullquote'),
    bad: join(root, UNWRITABLE),
  };
}

describe('the cache is', () => {
  test('the folder that is named, before the user’s', async () => {
    const { root, temp, user } = await places();
    const named = join(root, 'named');
    expect(await chooseCache({ named, user, temp })).toEqual({
      cacheFolder: named,
      readOnlyCache: undefined,
      cacheNotice: undefined,
      isForThisRun: false,
    });
  });

  test.each([undefined, ''])('the user’s when the variable is %j', async (named) => {
    const { temp, user } = await places();
    expect(await chooseCache({ named, user, temp })).toMatchObject({
      cacheFolder: user,
      cacheNotice: undefined,
    });
  });

  test('the user’s, with a notice, when the named one cannot be written to', async () => {
    const { temp, user, bad } = await places();
    expect(await chooseCache({ named: bad, user, temp })).toMatchObject({
      cacheFolder: user,
      cacheNotice: `the cache ${bad} cannot be written to, so ${user} is used; PULLQUOTE_CACHE names another`,
    });
  });

  test('a private folder in the temporary one, the same in every run, when there is no other', async () => {
    const { temp, bad } = await places();
    const first = await chooseCache({ named: undefined, user: bad, temp });
    const folder = join(temp, `.pullquote-cache-${UID}`);
    expect(first).toMatchObject({
      cacheFolder: folder,
      cacheNotice: `the cache ${bad} cannot be written to, so ${folder} is used; PULLQUOTE_CACHE names another`,
      isForThisRun: false,
    });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await chooseCache({ named: undefined, user: bad, temp })).toEqual(first);
  });

  test.runIf(process.platform === 'linux')(
    'found where a home cannot take a folder at all, without hanging',
    async () => {
      const { temp } = await places();
      const { cacheFolder } = await chooseCache({ named: undefined, user: '/proc/.cache/pullquote', temp });
      expect(cacheFolder).toBe(join(temp, `.pullquote-cache-${UID}`));
    },
  );

  test.runIf(process.platform === 'linux')(
    'another than the one that is named where that takes nothing, although it calls itself writable',
    async () => {
      const { user, temp } = await places();
      expect(await chooseCache({ named: '/proc', user, temp })).toMatchObject({
        cacheFolder: user,
        cacheNotice: `the cache /proc cannot be written to, so ${user} is used; PULLQUOTE_CACHE names another`,
      });
    },
  );

  test('not put where one happens to stand because the home is empty', async () => {
    const { temp } = await places();
    const { cacheFolder, cacheNotice } = await chooseCache({
      named: undefined,
      user: '.cache/pullquote',
      temp,
    });
    expect(cacheFolder).toBe(join(temp, `.pullquote-cache-${UID}`));
    expect(cacheNotice).toContain('there is no home for a cache');
  });

  test('tried without leaving anything', async () => {
    const { user, temp } = await places();
    await chooseCache({ named: undefined, user, temp });
    expect(await readdir(user)).toEqual([]);
  });

  test('not missed where nothing can be written at all: who needs it says so', async () => {
    const { bad } = await places();
    expect(await chooseCache({ named: undefined, user: undefined, temp: bad })).toMatchObject({
      cacheNotice: expect.stringContaining('there is no home for a cache') as string,
    });
  });
});

describe('in the temporary folder somebody else’s is never used:', () => {
  test.each([
    ['a link', (planted: string, elsewhere: string) => symlink(elsewhere, planted)],
    ['a file', (planted: string) => writeFile(planted, '')],
    [
      'a folder that others can enter',
      async (planted: string) => {
        await mkdir(planted);
        await chmod(planted, 0o755);
      },
    ],
  ] as const)('%s', async (_, plant) => {
    const { root, temp, bad } = await places();
    await mkdir(join(root, 'elsewhere'), { mode: 0o700 });
    await plant(join(temp, `.pullquote-cache-${UID}`), join(root, 'elsewhere'));

    const { cacheFolder, isForThisRun } = await chooseCache({ named: undefined, user: bad, temp });

    expect(isForThisRun).toBe(true);
    expect(cacheFolder.startsWith(join(temp, 'pullquote-cache-'))).toBe(true);
    expect((await stat(cacheFolder)).mode & 0o777).toBe(0o700);
    expect(await readdir(join(root, 'elsewhere'))).toEqual([]);
  });

  test('a folder of another user', async () => {
    const { temp, bad } = await places();
    await mkdir(join(temp, `.pullquote-cache-${UID + 1}`), { mode: 0o700 });
    const { isForThisRun } = await chooseCache({ named: undefined, user: bad, temp, uid: UID + 1 });
    expect(isForThisRun).toBe(true);
  });
});

const never = (): Promise<never> => new Promise(() => undefined);
const IDLE = { tryWriting: () => Promise.resolve(), list: () => Promise.resolve([]) };

describe('one that is only read', () => {
  test('is asked first, and what is made goes to the user’s', async () => {
    const { root, temp, user } = await places();
    const named = join(root, 'named');
    await mkdir(join(named, 'results'), { recursive: true });
    const before = await stat(named);
    expect(await chooseCache({ named, user, temp, isReadOnly: true })).toEqual({
      cacheFolder: user,
      readOnlyCache: named,
      cacheNotice: undefined,
      isForThisRun: false,
    });
    expect((await stat(named)).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(named)).toEqual(['results']);
  });

  test('may be the user’s own: then what is made goes to the temporary folder', async () => {
    const { temp, user } = await places();
    await mkdir(join(user, 'fonts'), { recursive: true });
    for (const named of [undefined, user])
      expect(await chooseCache({ named, user, temp, isReadOnly: true })).toMatchObject({
        cacheFolder: join(temp, `.pullquote-cache-${UID}`),
        readOnlyCache: user,
        cacheNotice: undefined,
      });
  });

  test.each([
    ['absent', 'none', 'cannot be read (no such file or directory)'],
    ['a file', 'file', 'cannot be read (not a directory)'],
    ['empty', 'home', 'has nothing in it'],
  ])('and is %s is said, with what it costs, and not made', async (_, name, why) => {
    const { root, temp, user } = await places();
    await mkdir(join(root, 'home'));
    const named = join(root, name);
    expect(await chooseCache({ named, user, temp, isReadOnly: true })).toMatchObject({
      cacheFolder: user,
      readOnlyCache: undefined,
      cacheNotice: `the cache ${named}, which is only read, ${why}: nothing is taken from it`,
    });
    if (name === 'none') await expect(stat(named)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([
    [undefined, false],
    ['', false],
    ['0', false],
    ['1', true],
    ['yes', true],
  ])('PULLQUOTE_CACHE_READONLY=%j: %j', (variable, isSo) => {
    expect(isReadOnlyCache(variable)).toBe(isSo);
  });
});

describe('a disk that never answers is given up', () => {
  test('when it should be written to', async () => {
    const { temp, user } = await places();
    const disk = {
      ...IDLE,
      tryWriting: (folder: string) => (folder === '/far' ? never() : IDLE.tryWriting()),
    };
    const chosen = await chooseCache({ named: '/far', user, temp, disk: { ...disk, list: never } }, 2);
    expect(chosen).toEqual({
      cacheFolder: user,
      readOnlyCache: undefined,
      cacheNotice: `the cache /far did not answer within 0.002 s, so ${user} is used; PULLQUOTE_CACHE names another`,
      isForThisRun: false,
    });
  });

  test('when it should be read', async () => {
    const { temp, user } = await places();
    const disk = { ...IDLE, list: never };
    expect(await chooseCache({ named: '/far', user, temp, isReadOnly: true, disk }, 2)).toMatchObject({
      cacheFolder: user,
      readOnlyCache: undefined,
      cacheNotice:
        'the cache /far, which is only read, did not answer within 0.002 s: nothing is taken from it',
    });
  });
});
