import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pullquote } from '../e2e/support/command.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';

const HOUSE =
  '/* The house look. */\n:root { --paper: #fff; --ink: #111; --accent: #06c; }\nsection { padding-top: 700px; }\n';

test('draws a talk in each look that is asked for, one of one’s own included, and says what does not fit', async () => {
  const cwd = await tempFolder({
    'content/bees.en.md': outlineText(),
    'own/looks/house.css': HOUSE,
  });
  const ran = await pullquote(['gallery', '--templates', 'own', '--look', 'midnight,house'], { cwd });
  expect(ran).toMatchObject({ code: 0, stdout: `${join(cwd, 'output/bees.en.gallery.html')}\n` });
  const page = await readFile(join(cwd, 'output/bees.en.gallery.html'), 'utf8');
  expect([...page.matchAll(/<h2>([^<]+)</g)].map(([, name]) => name)).toEqual(['midnight', 'house']);
  expect(page).toContain('<p class="about">The house look.</p>');
  const [midnight = '', house = ''] = page.split('class="look"').slice(1);
  expect(midnight).not.toContain('does not fit');
  expect(house).toContain('does not fit');
  expect(page).not.toMatch(/(?:src|href)="(?!data:|#)/);
});

test('an outline with an error is refused as it is built', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText('## No id\n\n- a') });
  const ran = await pullquote(['gallery', '--look', 'editorial'], { cwd });
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toContain('error id-missing');
});

test('a look that is not there is an error of the command line', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  const ran = await pullquote(['gallery', '--look', 'midnigt'], { cwd });
  expect(ran).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: there is no look “midnigt”\n  hint: did you mean midnight?\n',
  });
});
