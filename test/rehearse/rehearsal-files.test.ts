import { mkdir, readdir, readFile, stat, symlink, lstat, chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRehearsal } from '../../src/rehearse/make-rehearsal.js';
import { readRehearsals } from '../../src/rehearse/read-rehearsals.js';
import { recordRehearsal, REHEARSALS } from '../../src/rehearse/record-rehearsal.js';
import { replaceFile } from '../../src/write/whole/replace-file.js';
import type { Rehearsal } from '../../src/rehearse/rehearsal.js';
import { tempFolder } from '../support/temp-folder.js';

const record = (startedAt: string, deck = 'talk.en'): Rehearsal => ({
  ...{ version: 1, deck, outline: `content/${deck}.md`, startedAt, budget: 10 },
  slides: [{ id: 'one', headline: 'One', planned: 4, spoken: 250.5 }],
});

test('a record is written into a file of its own, kept out of git, and read back', async () => {
  const folder = await tempFolder();
  const [second, first] = [record('2026-05-04T09:30:00.250Z'), record('2026-05-03T09:30:00.000Z')];
  const path = await recordRehearsal(folder, second);
  await recordRehearsal(folder, first);
  expect(path).toBe(join(folder, '.pullquote/rehearsals/talk.en-20260504T093000250Z.json'));
  expect(await readRehearsals(folder)).toEqual({ value: [first, second], problems: [] });
  expect(await readFile(join(folder, '.pullquote/.gitignore'), 'utf8')).toBe('*\n');
  expect(await readdir(join(folder, REHEARSALS))).toHaveLength(2);
});

test('a rehearsal saved while it goes on stays one', async () => {
  const folder = await tempFolder();
  await recordRehearsal(folder, record('2026-05-04T09:30:00.250Z'));
  const longer = { ...record('2026-05-04T09:30:00.250Z'), slides: [] };
  await recordRehearsal(folder, longer);
  expect((await readRehearsals(folder)).value).toEqual([longer]);
});

test('no folder is no rehearsals', async () => {
  expect(await readRehearsals(await tempFolder())).toEqual({ value: [], problems: [] });
});

test('damaged files are reported, one by one, and the rest is read', async () => {
  const good = record('2026-05-04T09:30:00.250Z');
  const folder = await tempFolder({
    [join(REHEARSALS, 'a.json')]: '{"version":1,',
    [join(REHEARSALS, 'b.json')]: '',
    [join(REHEARSALS, 'c.json')]: '[]',
    [join(REHEARSALS, 'd.json')]: JSON.stringify({
      ...good,
      slides: [{ id: 'one', headline: 'x', spoken: -1 }],
    }),
    [join(REHEARSALS, 'e.json')]: JSON.stringify({ ...good, version: 2 }),
    [join(REHEARSALS, 'f.json')]: JSON.stringify({ ...good, startedAt: 'yesterday' }),
    [join(REHEARSALS, 'g.json')]: JSON.stringify({ ...good, later: 'a field of a later Pullquote' }),
    [join(REHEARSALS, '.h.json.0f.tmp')]: '{',
    [join(REHEARSALS, 'notes.txt')]: 'not ours',
  });
  await mkdir(join(folder, REHEARSALS, 'i.json'));
  const { value, problems } = await readRehearsals(folder);
  expect(value).toEqual([good]);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toMatchInlineSnapshot(`
    [
      ".pullquote/rehearsals/a.json: the record of this rehearsal is damaged (it is not JSON), and is left out",
      ".pullquote/rehearsals/b.json: the record of this rehearsal is damaged (it is not JSON), and is left out",
      ".pullquote/rehearsals/c.json: the record of this rehearsal is damaged (Invalid input: expected object, received array), and is left out",
      ".pullquote/rehearsals/d.json: the record of this rehearsal is damaged (slides.0.spoken: Too small: expected number to be >=0), and is left out",
      ".pullquote/rehearsals/e.json: a newer Pullquote recorded this rehearsal; it is left out",
      ".pullquote/rehearsals/f.json: the record of this rehearsal is damaged (startedAt: Invalid ISO datetime), and is left out",
      ".pullquote/rehearsals/i.json: the record of this rehearsal is damaged (EISDIR), and is left out",
    ]
  `);
  expect(new Set(problems.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
    new Set(['warning rehearsal-damaged']),
  );
});

test('times are kept to a tenth of a second, and slides never shown as none', () => {
  const plan = {
    ...{ deck: 'talk.en', lang: 'en', budget: 10 },
    slides: [
      { id: 'cover', headline: 'A talk' },
      { id: 'one', headline: 'One', minutes: 4 },
    ],
  };
  const made = makeRehearsal(plan, {
    outline: 'content/talk.en.md',
    startedAt: new Date('2026-05-04T09:30:00Z'),
    spent: { one: 61_049 },
  });
  expect(made).toEqual({
    ...{ version: 1, deck: 'talk.en', outline: 'content/talk.en.md', startedAt: '2026-05-04T09:30:00.000Z' },
    budget: 10,
    slides: [
      { id: 'cover', headline: 'A talk', spoken: 0 },
      { id: 'one', headline: 'One', planned: 4, spoken: 61 },
    ],
  });
});

test('a file is replaced whole: the link stays a link, the permissions stay, nothing is left over', async () => {
  const folder = await tempFolder({ 'real/talk.md': 'old' });
  await chmod(join(folder, 'real/talk.md'), 0o640);
  await symlink('real/talk.md', join(folder, 'talk.md'));
  await replaceFile(join(folder, 'talk.md'), 'new');
  expect(await readFile(join(folder, 'real/talk.md'), 'utf8')).toBe('new');
  expect((await lstat(join(folder, 'talk.md'))).isSymbolicLink()).toBe(true);
  expect((await stat(join(folder, 'real/talk.md'))).mode & 0o777).toBe(0o640);
  expect(await readdir(join(folder, 'real'))).toEqual(['talk.md']);
});

test('what cannot be written is the environment’s fault, and leaves nothing behind', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'taken'), 'a file where a folder should be');
  await expect(replaceFile(join(folder, 'taken/talk.md'), 'new')).rejects.toMatchObject({
    code: 'file-unwritable',
  });
  await mkdir(join(folder, 'talk.md'));
  await expect(replaceFile(join(folder, 'talk.md'), 'new')).rejects.toMatchObject({
    code: 'file-unwritable',
  });
  expect((await readdir(folder)).toSorted()).toEqual(['taken', 'talk.md']);
});
