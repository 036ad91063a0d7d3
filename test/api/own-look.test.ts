import { expect, test } from 'vitest';
import { openWorkspaceOn } from '../../src/api/open-workspace.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

const TEXT = `---
title: Bees
lang: en
look: house
accent: "#ffee00"
---

## They agree {#agree}

- a point
`;
const HOUSE = ':root { --paper: #fff; --ink: #1a2b3c; --accent: #06c; }\nsection h2 { font-weight: 300; }\n';

/** As somebody would who has a folder of their own, and nothing else. */
test('a look of one’s own is one file with a name of its own', async () => {
  const cwd = await tempFolder({ 'bees.en.md': TEXT, 'own/looks/house.css': HOUSE });
  await using workspace = await openWorkspaceOn(testEnvironment(cwd), { cwd, templates: ['own'] });
  const { artifacts, problems } = await workspace.build('bees.en.md', { formats: ['theme'] });
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    expect.stringMatching(/^accent-adjusted: .* on the paper of `house`/),
  ]);
  const css = artifacts.map(({ bytes }) => Buffer.from(bytes).toString())[0];
  expect(css).toContain(HOUSE);
  expect(css).toContain('--on-accent: #1a2b3c;');
});

test('what it lacks keeps a deck from being built, and a draft is drawn all the same', async () => {
  const cwd = await tempFolder({
    'bees.en.md': TEXT,
    'own/looks/house.css': HOUSE.replace('--ink: #1a2b3c;', ''),
  });
  await using workspace = await openWorkspaceOn(testEnvironment(cwd), { cwd, templates: ['own'] });
  const { artifacts, problems } = await workspace.build('bees.en.md', { formats: ['md'] });
  expect(artifacts).toEqual([]);
  expect(problems.filter(({ rule }) => rule !== 'accent-adjusted')).toMatchObject([
    { rule: 'look-incomplete', file: 'bees.en.md', span: { start: { line: 4, column: 7 } } },
  ]);
  const draft = await workspace.build('bees.en.md', { formats: ['theme'], draft: true });
  const css = draft.artifacts.map(({ bytes }) => Buffer.from(bytes).toString())[0];
  expect(css).toContain(':root { --ink: #000000; }');
});
