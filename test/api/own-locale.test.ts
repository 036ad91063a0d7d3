import { expect, test } from 'vitest';
import { openWorkspaceOn } from '../../src/api/open-workspace.js';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { testEnvironment } from '../support/environment.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';

const TALK = outlineText(undefined, { lang: 'nl' });

async function build(files: Readonly<Record<string, string>>, draft = false) {
  const cwd = await tempFolder({ 'bees.nl.md': TALK, ...files });
  await using workspace = await openWorkspaceOn(testEnvironment(cwd), { cwd, templates: ['own'] });
  return await workspace.build('bees.nl.md', { formats: ['md', 'notes'], draft });
}

test('a locale that is broken keeps a deck from being built, and a draft is English', async () => {
  const broken = { 'own/locales/nl.yaml': 'agenda: [\n' };
  const { artifacts, problems } = await build(broken);
  expect(artifacts).toEqual([]);
  expect(problems).toMatchObject([
    { rule: 'yaml-syntax', file: 'own/locales/nl.yaml', span: { start: { line: 2 } } },
  ]);
  const draft = await build(broken, true);
  expect(draft.artifacts.map(({ name }) => name)).toEqual(['bees.nl.md', 'bees.nl.notes.txt']);
});

test('what an English locale of one’s own lacks is taken from ours', async () => {
  const { artifacts, problems } = await build({ 'own/locales/en.yaml': 'agenda: Tonight\nnotes: Notes\n' });
  expect(problems.map(({ rule }) => rule)).toEqual(['locale-missing']);
  expect(artifacts).toHaveLength(2);
});

test('what is wrong in it is said once, however many talks show it', async () => {
  const cwd = await tempFolder({
    ...{ 'a.nl.md': TALK, 'b.nl.md': TALK, 'c.nl.md': TALK },
    'own/locales/nl.yaml': 'agenda: Waarover\nsorces: x\n',
  });
  const said: string[] = [];
  const environment = testEnvironment(cwd, { log: (line) => said.push(line) });
  const code = await runCommandLine(['check', '.', '--no-fit', '--templates', 'own'], environment);
  expect(said.join('\n').replace(/^[^]*?(?=own\/)/, '')).toMatchInlineSnapshot(`
    "own/locales/nl.yaml:2:1 error unknown-key: a locale has no key \`sorces\`
      2 | sorces: x
        | ^^^^^^
      hint: did you mean \`sources\`?

    own/locales/nl.yaml warning locale-incomplete: the locale “nl” lacks words of Pullquote’s own: \`sources\`, \`discussion\`, \`closing\`, \`guest\`, \`guests\`, \`host\` and 47 more; they are English
      hint: add them to \`locales/nl.yaml\`

    1 error, 1 warning
    to read more: pullquote explain unknown-key (or locale-incomplete)"
  `);
  expect(code).toBe(1);
});
