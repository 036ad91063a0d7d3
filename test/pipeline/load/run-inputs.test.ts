import { link, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineFacts } from '../../../src/pipeline/load/outline-facts.js';
import { readOutline } from '../../../src/pipeline/load/read-outline.js';
import { runInputs } from '../../../src/pipeline/load/run-inputs.js';
import { testEnvironment } from '../../support/environment.js';
import { outlineText } from '../../support/outline-text.js';
import { tempFolder } from '../../support/temp-folder.js';

const OUTLINE = outlineText('## A {#a}\n\n![A picture](images/b.en.png)\n').replace(
  'lang: en\n',
  'lang: en\nlogo: images/logo.svg\nfonts: [fonts/f.ttf]\nsources: { s: { title: S, file: sources/s.txt } }\n',
);

test('every file that a run reads is an input, there or not', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': OUTLINE, 'mine/looks/x.css': '', 'content/b.en.md': '' });
  const options = { sources: new Map([['s', 'notes/s.txt']]), templates: ['mine'] };
  const environment = testEnvironment(cwd);
  const outlines = await Promise.all(
    ['content/a.en.md', 'content/b.en.md'].map((path) => readOutline(path, environment)),
  );
  const inputs = await runInputs(
    [...outlines, { path: 'content/c.en.md', outline: undefined }].map((one) => outlineFacts(one, cwd)),
    options,
    environment,
  );
  const read = [
    'content/a.en.md',
    'content/b.en.md',
    'content/c.en.md',
    'content/images/b.en.png',
    'content/images/logo.svg',
    'content/fonts/f.ttf',
    'content/sources/s.txt',
    'content/a.evidence.json',
    'notes/s.txt',
    'mine/looks/x.css',
  ];
  for (const path of read) expect(await inputs.at(join(cwd, path))).toBe(path);
  for (const path of ['content/a.en.html', 'output/a.en.md', 'mine/looks'])
    expect(await inputs.at(join(cwd, path))).toBeUndefined();
});

test('by whatever name', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': OUTLINE, 'content/images/x': '', 'output/.gitkeep': '' });
  await symlink('../content/a.en.md', join(cwd, 'output/soft.md'));
  await link(join(cwd, 'content/a.en.md'), join(cwd, 'output/hard.md'));
  await symlink('content', join(cwd, 'also'));
  const environment = testEnvironment(cwd);
  const inputs = await runInputs(
    [outlineFacts(await readOutline('content/a.en.md', environment), cwd)],
    { sources: new Map(), templates: [] },
    environment,
  );
  for (const path of ['output/soft.md', 'output/hard.md', 'also/a.en.md', 'also/images/logo.svg'])
    expect(await inputs.at(join(cwd, path)), path).toBeDefined();
});
