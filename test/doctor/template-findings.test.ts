import { expect, test } from 'vitest';
import { templateFindings } from '../../src/doctor/template-findings.js';

const OWN = new Map([
  ['slides/theme.md', '{{> slides/parts/quote.md}}'],
  ['slides/parts/quote.md', ''],
  ['styles/base.css', ''],
  ['locales/en.yaml', ''],
]);

const say = (...folders: readonly Readonly<Record<string, string>>[]): readonly string[] =>
  templateFindings(
    OWN,
    folders.map((files, index) => ({ path: `house${index || ''}`, files: new Map(Object.entries(files)) })),
  ).map(({ status, says, hint }) => [status, says, ...(hint === undefined ? [] : [hint])].join(' | '));

test('without folders, ours are in force', () => {
  expect(say()).toEqual(['ok | ours, 4 files']);
});

test('what replaces ours, what adds to it, and what does nothing', () => {
  expect(
    say({
      'slides/theme.md': '{{> house/mark.md}} {{#if x}}{{~> "house/deep.md" this}}{{/if}}',
      'house/mark.md': '',
      'house/deep.md': '',
      'locales/fr.yaml': '',
      'locales/pt-BR.yaml': '',
      'slides/theem.md': '{{> slides/theem.md}}',
      'notes for us.txt': '',
    }),
  ).toMatchInlineSnapshot(`
    [
      "ok | house replaces slides/theme.md",
      "ok | house adds house/deep.md, house/mark.md, locales/fr.yaml, locales/pt-BR.yaml",
      "warning | house: notes for us.txt replaces nothing and is used by nothing | remove it, or call it as the file that it shall replace",
      "warning | house: slides/theem.md replaces nothing and is used by nothing | did you mean slides/theme.md?",
    ]
  `);
});

test('a locale is told what is wrong in it, and not what it lacks', () => {
  expect(
    say({ 'locales/fi.yaml': 'agenda: Ohjelma\nsorces: x\n', 'locales/nl.yaml': 'agenda: [\n' }),
  ).toEqual([
    'ok | house replaces nothing',
    'ok | house adds locales/fi.yaml, locales/nl.yaml',
    'warning | house: locales/fi.yaml, line 2: a locale has no key `sorces` | did you mean `sources`?',
    'warning | house: locales/nl.yaml, line 2: the indentation is not what YAML expects here | line the keys up under one another, and indent with spaces',
  ]);
});

test('a part may be named by a template in another folder', () => {
  expect(say({ 'house/mark.md': '' }, { 'styles/base.css': '', 'x.md': '{{> house/mark.md}}' }))
    .toMatchInlineSnapshot(`
    [
      "ok | house replaces nothing",
      "ok | house adds house/mark.md",
      "ok | house1 replaces styles/base.css",
      "warning | house1: x.md replaces nothing and is used by nothing | remove it, or call it as the file that it shall replace",
    ]
  `);
});

test('a look of one’s own is used, and told what it lacks; a style sheet of another kind is none', () => {
  expect(
    say({
      'looks/house.css': ':root { --paper: #fff; --ink: #111; --accent: #a01; }',
      'looks/half.css': ':root { --paper: #fff; --ink: #111; }',
      'looks/base.css': 'section { margin: 0; }',
    }),
  ).toMatchInlineSnapshot(`
    [
      "ok | house replaces nothing",
      "ok | house adds looks/half.css, looks/house.css",
      "warning | house: looks/base.css replaces nothing and is used by nothing | did you mean styles/base.css?",
      "warning | house: the look \`half\` names no \`--accent\` | write \`--accent: #rrggbb;\`, a colour of your own, under \`:root\` in \`looks/half.css\`",
    ]
  `);
});

test('a look whose colours do not count where they stand, which is no sheet of another kind', () => {
  const css = '@media print { :root { --paper: #fff; --ink: #111; --accent: #a01; } }';
  const said = say({ 'looks/house.css': css });
  expect(said).toContain('ok | house adds looks/house.css');
  expect(
    said.filter((line) => line.includes('for every slide: in line 1 it stands under `@media print`')),
  ).toHaveLength(3);
});

test('a style sheet that loads what is elsewhere, which no build takes', () => {
  const css =
    ':root { --paper: #fff; --ink: #111; --accent: #a00 }\na { background: url(https://a.org/x.png) }';
  expect(say({ 'looks/house.css': css }).at(-1)).toBe(
    'warning | house: looks/house.css, line 2, loads https://a.org/x.png | put it into the sheet as a `data:` address: a deck asks nobody for anything',
  );
});
