import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { templateProblems } from '../../../src/pipeline/find/template-problems.js';
import { sharedFolder } from '../../support/shared-folder.js';

const cwd = await sharedFolder();

test('a file that nobody reads is named, with the one that was meant', async () => {
  const files = [
    ...['slides/cover.md.hbs', 'styles/base.css', 'looks/house.css', 'locales/pl.yaml', 'README.md'],
    ...['slides/covr.md.hbs', 'agenda.md.hbs', 'style/handout.css', 'locales/pl.yml', 'zebra.css'],
    ...['looks/inner/house.css', 'starter/outline.en.md.hbs'],
  ];
  for (const file of files) {
    await mkdir(dirname(join(cwd, 'house', file)), { recursive: true });
    await writeFile(join(cwd, 'house', file), '');
  }
  const problems = await templateProblems(['house', 'nowhere'], { cwd });
  const hints = Object.fromEntries(problems.map(({ file, hint }) => [file.slice('house/'.length), hint]));
  const none =
    'a new file is read as `looks/<name>.css` or `locales/<tag>.yaml`; `pullquote eject` lists the templates there are';
  expect(hints).toEqual({
    'agenda.md.hbs': 'did you mean `slides/agenda.md.hbs`?',
    'locales/pl.yml': 'did you mean `locales/pt.yaml`?',
    'looks/inner/house.css': none,
    'slides/covr.md.hbs': 'did you mean `slides/cover.md.hbs`?',
    'starter/outline.en.md.hbs': none,
    'style/handout.css': 'did you mean `styles/handout.css`?',
    'zebra.css': none,
  });
  expect(problems.every(({ rule, severity }) => rule === 'template-unknown' && severity === 'warning')).toBe(
    true,
  );
});

test('a folder where a file belongs, and a file where a folder does, are read by nobody either', async () => {
  await mkdir(join(cwd, 'odd/locales/nl.yaml'), { recursive: true });
  await writeFile(join(cwd, 'odd/locales/nl.yaml/agenda'), 'Waarover');
  await mkdir(join(cwd, 'odd/slides'), { recursive: true });
  for (const file of ['looks', 'slides/parts', 'starter', 'notes'])
    await writeFile(join(cwd, 'odd', file), '');
  const problems = await templateProblems(['odd'], { cwd });
  expect(problems.map(({ rule, file, message }) => `${rule} ${file}: ${message}`)).toEqual([
    'template-unknown odd/locales/nl.yaml: this is a folder, and a template of this name is a file',
    'template-unknown odd/looks: this is a file, and templates lie in a folder of this name',
    'template-unknown odd/slides/parts: this is a file, and templates lie in a folder of this name',
  ]);
});

test('without folders nothing is read', async () => {
  expect(await templateProblems([], { cwd })).toEqual([]);
});
