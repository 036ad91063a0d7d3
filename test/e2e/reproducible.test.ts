import { cp, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CACHE, ROOT } from '../browser/helpers.js';
import { readPdf } from '../pdf/read-pdf.js';
import { folderBytes } from '../support/folder-bytes.js';
import { outlineText } from '../support/outline-text.js';
import { sharedFolder } from '../support/shared-folder.js';
import { tempFolder } from '../support/temp-folder.js';
import { builtContent } from './support/built-content.js';
import { pullquote, pullquoteProcess } from './support/command.js';

const folder = await sharedFolder();
const ALL = ['--format', 'default,notes,png,theme,pptx,pptx-notes'];

const here = await builtContent();

beforeAll(() => cp(join(ROOT, 'content'), join(folder, 'some/where else/content'), { recursive: true }));

test('the same outlines give the same bytes, compiled, elsewhere and with no font cut down yet', async () => {
  const elsewhere = join(folder, 'some/where else');
  const env = { PULLQUOTE_CACHE: await cacheWithBrowserOnly(), TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' };

  const second = await pullquoteProcess(['build', '../where else/content', '-o', 'out', ...ALL], {
    cwd: elsewhere,
    env,
  });
  expect([here.ran.code, second.code]).toEqual([0, 0]);

  const first = await folderBytes(here.folder);
  expect(Object.keys(first)).toHaveLength(3 * 10 + 1);
  expect(await folderBytes(join(elsewhere, 'out'))).toEqual(first);
  expect(await readdir(join(env.PULLQUOTE_CACHE, 'fonts'))).not.toEqual([]);
});

test('an outline gives the same bytes alone as among others', async () => {
  const alone = await pullquoteProcess(['build', 'content/lost-property.en.md', '-o', 'alone'], {
    cwd: join(folder, 'some/where else'),
  });
  expect(alone.code).toBe(0);
  const [one, all] = await Promise.all([
    folderBytes(join(folder, 'some/where else/alone')),
    folderBytes(here.folder),
  ]);
  expect(Object.keys(one)).toHaveLength(5);
  expect(all).toMatchObject(one);
});

test.each([
  ['SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '1760000000' }, 'D:20251009085320Z'],
  ['the outline’s date', {}, 'D:20260504000000Z'],
])('PDFs are dated by %s', async (_, env, date) => {
  const cwd = await tempFolder({ 'content/talk.en.md': outlineText(undefined, { date: '"2026-05-04"' }) });
  expect((await pullquote(['build', '--format', 'pdf,handout'], { cwd, env })).code).toBe(0);
  for (const end of ['pdf', 'handout.pdf']) {
    const { info } = await (await readPdf(await readFile(join(cwd, `output/talk.en.${end}`)))).getMetadata();
    expect(info).toMatchObject({ CreationDate: date, ModDate: date });
  }
});

test('PDFs of a talk without a date have none: not the clock’s', async () => {
  const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
  expect((await pullquote(['build', '--format', 'pdf'], { cwd })).code).toBe(0);
  const { info } = await (await readPdf(await readFile(join(cwd, 'output/talk.en.pdf')))).getMetadata();
  expect(Object.keys(info)).not.toContain('CreationDate');
  expect(Object.keys(info)).not.toContain('ModDate');
});

/** A cache of its own, but with the browser that is unpacked already. */
async function cacheWithBrowserOnly(): Promise<string> {
  const cache = await tempFolder();
  const unpacked = (await readdir(CACHE)).filter((name) => name.startsWith('chromium'));
  for (const name of unpacked) await symlink(join(CACHE, name), join(cache, name));
  return cache;
}
