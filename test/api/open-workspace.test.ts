import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openWorkspaceOn } from '../../src/api/open-workspace.js';
import type { WorkspaceOptions } from '../../src/api/workspace-arguments.js';
import type { Workspace } from '../../src/api/workspace.js';
import { EnvironmentError } from '../../src/model/problems/environment-error.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

const TEXT = `---
title: Bees
lang: en
guest: { name: Ada }
sources: { talk: { title: A talk, file: talk.txt } }
---

## They agree {#agree}

> Nobody is in charge.
> — Ada [talk]

- a point
`;
const FILES = { 'bees.en.md': TEXT, 'talk.txt': 'Ada: Nobody is in charge.\n\nSam: Oh.\n\nAda: Yes.\n' };

/** A browser that nobody may start. */
const NO_BROWSER = {
  openBrowser: () =>
    Promise.reject(new EnvironmentError('browser-missing', 'there is no browser', 'get one')),
};

async function opened(options: WorkspaceOptions, own = {}): Promise<Workspace> {
  const cwd = await tempFolder(FILES);
  return openWorkspaceOn(testEnvironment(cwd, own), { cwd, ...options });
}

test('a path, a text and what was loaded of either are checked alike, without a browser', async () => {
  await using workspace = await opened({}, NO_BROWSER);
  const text = { path: 'bees.en.md', text: TEXT };
  for (const input of ['bees.en.md', text, await workspace.load('bees.en.md'), await workspace.load(text)]) {
    const { problems, evidence } = await workspace.check(input, { fit: false });
    expect(problems).toEqual([]);
    expect([...(evidence ?? [])].map(([key, { status }]) => [key, status])).toEqual([['agree/1', 'exact']]);
  }
});

test('a check that cannot measure says so in the log and checks the rest', async () => {
  const lines: string[] = [];
  await using workspace = await opened({ log: (line) => lines.push(line) }, NO_BROWSER);
  const { problems } = await workspace.check({
    path: 'bees.en.md',
    text: TEXT.replace('Nobody is', 'No one is'),
  });
  expect(problems.map(({ rule }) => rule)).toEqual(['quote-near']);
  expect(lines.join()).toContain('was not measured');
});

test('building writes nothing; writing writes what was built', async () => {
  const cwd = await tempFolder(FILES);
  await using workspace = await openWorkspaceOn(testEnvironment(cwd, NO_BROWSER), { cwd });
  const built = await workspace.build('bees.en.md', { formats: ['md', 'notes'] });
  expect(built.artifacts.map(({ name }) => name)).toEqual(['bees.en.md', 'bees.en.notes.txt']);
  expect((await readdir(cwd)).toSorted()).toEqual(['bees.en.md', 'talk.txt']);
  const { value: written, problems } = await workspace.write(built, { output: 'out' });
  expect(problems).toEqual([]);
  expect(await readFile(written[0] ?? '', 'utf8')).toContain('Nobody is in charge.');
});

test('a browser is asked for by the first output that needs one', async () => {
  await using workspace = await opened({}, NO_BROWSER);
  await workspace.build('bees.en.md', { formats: ['md'] });
  await expect(workspace.build('bees.en.md', { formats: ['pdf'] })).rejects.toThrow('there is no browser');
});

test('nothing is made of an outline with errors, and nothing written, unless a draft is asked for', async () => {
  await using workspace = await opened({ formats: ['md'] }, NO_BROWSER);
  const faulty = { path: 'bees.en.md', text: TEXT.replace('Nobody is', 'No one is') };
  const built = await workspace.build(faulty);
  expect(built.artifacts).toEqual([]);
  expect((await workspace.write(built)).value).toEqual([]);
  expect((await workspace.build(faulty, { draft: true })).artifacts).toHaveLength(1);
});

test('what is built is not written over the outline that it was built from', async () => {
  const cwd = await tempFolder(FILES);
  await using workspace = await openWorkspaceOn(testEnvironment(cwd, NO_BROWSER), { cwd });
  const built = await workspace.build('bees.en.md', { formats: ['md'] });
  const { value, problems } = await workspace.write(built, { output: '.', force: true });
  expect(value).toEqual([]);
  expect(problems.map(({ rule }) => rule)).toEqual(['output-is-input']);
  expect(await readFile(`${cwd}/bees.en.md`, 'utf8')).toBe(TEXT);
});

test('a file that is not there is a problem, and a text that is none too', async () => {
  await using workspace = await opened({}, NO_BROWSER);
  expect((await workspace.check('gone.en.md')).problems.map(({ rule }) => rule)).toEqual(['file-missing']);
  const none = await workspace.load({ path: 'a.en.md', text: 'a\0b' });
  expect(none.problems.map(({ rule }) => rule)).toEqual(['file-encoding']);
});
