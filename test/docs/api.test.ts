/** The examples of docs/api.md, each run as it stands there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspaceOn } from '../../src/api/open-workspace.js';
import * as pullquote from '../../src/index.js';
import * as verify from '../../src/verify.js';
import { ROOT } from '../browser/helpers.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

const OUTLINE = `---
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
const TALK = 'Ada: Nobody is in charge.\n\nSam: Oh.\n\nAda: Yes.\n';

const page = await readFile(join(ROOT, 'docs/api.md'), 'utf8');
const examples = [...page.matchAll(/^## (.+)\n[^]*?^```js\n([^]*?)^```$/gm)].map(
  ([, title = '', code = '']) => ({
    title,
    code,
  }),
);

/** What each prints. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  'Check quotations without a disk or a browser': [
    'agree/1 exact true',
    '5 source-unlabelled `talk` does not say who speaks: whose words its quotations are was not checked',
  ],
  'Check an outline': [],
  'Check a text that is not saved': ['Bees exact'],
  'Build in memory': ['bees.en.md true', 'bees.en.notes.txt false'],
  'Write what was built': ['1 0'],
};

test('every example has its test', () => {
  expect(examples.map(({ title }) => title)).toEqual(Object.keys(PRINTED));
});

test.each(examples)('$title', async ({ title, code }) => {
  const folder = await tempFolder({ 'bees.en.md': OUTLINE, 'talk.txt': TALK });
  const printed: string[] = [];
  const console = { log: (...parts: readonly unknown[]) => printed.push(parts.join(' ')) };
  const openWorkspace = (options: pullquote.WorkspaceOptions): Promise<pullquote.Workspace> =>
    openWorkspaceOn(testEnvironment(folder), options);
  const body = code.replaceAll(
    /^import (\{.+\}) from '(.+)';$/gm,
    (_, names: string, from: string) => `const ${names} = packages['${from}'];`,
  );
  const packages = { pullquote: { ...pullquote, openWorkspace }, 'pullquote/verify': verify };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the page's own text is what is tested.
  const run = new Function(
    'packages',
    'console',
    'folder',
    'outline',
    `return (async () => {${body}})()`,
  ) as (...given: readonly unknown[]) => Promise<void>;
  await run(packages, console, folder, OUTLINE);
  expect(printed).toEqual(PRINTED[title]);
});
