import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookNames } from '../../src/looks/choose-look.js';
import { lookFaces } from '../../src/looks/look-faces.js';
import { parseLook } from '../../src/looks/parse-look.js';
import { deckParts } from '../support/deck-parts.js';

const { files } = await deckParts();
const PAGES = join(import.meta.dirname, '../../docs/rules');

const said = (css: string): readonly string[] =>
  parseLook('house', css).faults.map(({ rule, message, hint }) => `${rule}: ${message} | ${hint}`);
const coloursOf = (css: string): readonly string[] => {
  const { paper, ink, accent } = parseLook('house', css).look;
  return [paper, ink, accent];
};

describe('our own looks', () => {
  test.each(lookNames(files))('%s has all that a look must have', (name) => {
    const css = files.get(`looks/${name}.css`) ?? '';
    const { look, faults } = parseLook(name, css);
    expect(faults).toEqual([]);
    expect(look.css).toBe(lookFaces(css).css);
    expect([look.paper, look.ink, look.accent].join(' ')).toMatch(/^#[0-9a-f]{6} #[0-9a-f]{6} #[0-9a-f]{6}$/);
  });
});

describe('a look', () => {
  const WHOLE = ':root { --paper: #fff; --ink: #111; --accent: #a01; }';

  test.each([
    [WHOLE, ['#ffffff', '#111111', '#aa0011']],
    [':root{--paper:WHITE;--ink:rgb(0 0 0);--accent:oklch(0.5 0.1 30) !important}', undefined],
    [`/* --paper: #000; */ section { --paper: #fff; --ink: #111 } :root { --accent: #a01 }`, undefined],
    [`${WHOLE} section.cover { --paper: #000; --ink: #fff } .x { --accent: red }`, undefined],
    [`:root { --paper: #000; } ${WHOLE}`, ['#ffffff', '#111111', '#aa0011']],
    [':root, section { --paper: #fff; --ink: #111 }\n:ROOT { --accent: #a01 }', undefined],
    [':root { --paper: #fff; --ink: #111; h1 { color: red } --accent: #a01 }', undefined],
  ])('has its colours from %s', (css, colours) => {
    expect(said(css)).toEqual([]);
    expect(coloursOf(css)[0]).toBe('#ffffff');
    if (colours !== undefined) expect(coloursOf(css)).toEqual(colours);
  });

  test('is told each colour that it lacks, and drawn in one that stands in', () => {
    expect(said('')).toMatchInlineSnapshot(`
      [
        "look-incomplete: the look \`house\` names no \`--paper\` | write \`--paper: #rrggbb;\`, a colour of your own, under \`:root\` in \`looks/house.css\`",
        "look-incomplete: the look \`house\` names no \`--ink\` | write \`--ink: #rrggbb;\`, a colour of your own, under \`:root\` in \`looks/house.css\`",
        "look-incomplete: the look \`house\` names no \`--accent\` | write \`--accent: #rrggbb;\`, a colour of your own, under \`:root\` in \`looks/house.css\`",
      ]
    `);
    expect(
      said(':root { --paper: #fff; --Ink: #111; --accent-text: #a01 } p { --accent: #a01 }'),
    ).toHaveLength(2);
    const { look } = parseLook('house', ':root { --ink: #111; }');
    expect(look.css).toMatchInlineSnapshot(`
      ":root { --ink: #111; }
      :root { --paper: #ffffff; --accent: #000000; }
      "
    `);
    expect(coloursOf(look.css)).toEqual(coloursOf(':root { --ink: #111; }'));
  });

  test.each([
    ...['var(--brand)', 'color-mix(in oklab, red, blue)', '#11223380', 'transparent', 'currentColor', '#12'],
    ...['"#fff"', 'linear-gradient(red, blue)', 'red blue', 'x'.repeat(99)],
  ])('is told that %s is no plain colour', (value) => {
    expect(said(`${WHOLE} :root { --ink: ${value}; }`)).toEqual([
      expect.stringMatching(
        /^look-incomplete: `--ink` of the look `house` is no plain colour: `.{1,40}` \| write/,
      ),
    ]);
  });

  test.each([
    ['@media print { :root { --ink: #111; } }', '@media print'],
    ['@media screen { :root { --ink: #111; } }', '@media screen'],
    ['@supports (color: red) { :root { --ink: #111; } }', '@supports (color: red)'],
    ['@container (width > 0) { section { --ink: #111; } }', '@container (width > 0)'],
    [':root { @media print { --ink: #111; } }', '@media print'],
    ['@layer own { @media print { :root { --ink: #111; } } }', '@media print'],
    ['html { --ink: #111; }', 'html'],
    ['html,\nbody { --ink: #111; }', 'html, body'],
    [':is(:root) { --ink: #111; }', ':is(:root)'],
    ['SECTION { --ink: #111; }', 'SECTION'],
    ['section.cover { --ink: #111; }', 'section.cover'],
    ['.dark { :root & { --ink: #111; } }', '.dark :root &'],
    ['@scope (section) { :scope { --ink: #111; } }', ':scope'],
  ])('is told where a colour stands that does not hold for every slide: %s', (css, under) => {
    const lines = `/* Mine,\n of today. */\n:root { --paper: #fff; --accent: #a01; }\n${css}`;
    const found = parseLook('house', lines).faults.filter(({ rule }) => rule === 'look-incomplete');
    const message = `the look \`house\` names no \`--ink\` for every slide: in line 4 it stands under \`${under}\``;
    expect(found.map((fault) => fault.message)).toEqual([
      css.includes('body') ? message.replace('line 4', 'line 5') : message,
    ]);
    expect(coloursOf(lines)).toEqual(['#ffffff', '#000000', '#aa0011']);
  });

  test.each([
    ['@media print { :root { --ink: #eee; --paper: #000 } }', ''],
    ['', ':root { @supports (color: red) { --ink: #eee } }'],
    ['', '@layer own { :root { --ink: #eee } }'],
    ['', 'section { --ink: #eee }'],
    ['section { --ink: #eee }', ''],
  ])('has the colours that hold on a screen: %s … %s', (before, after) => {
    expect(said(`${before} ${WHOLE} ${after}`)).toEqual([]);
    expect(coloursOf(`${before} ${WHOLE} ${after}`)).toEqual(['#ffffff', '#111111', '#aa0011']);
  });

  test('is told in which line a colour is no plain one, faces before it or not', () => {
    const face = "@font-face {\n  font-family: X;\n  src: local('@fontsource/x');\n}\n";
    expect(said(`${face}:root {\n  --paper: #fff;\n  --ink: black-ish;\n  --accent: #a01;\n}`)).toEqual([
      'look-incomplete: `--ink` of the look `house` is no plain colour: `black-ish` | write `--ink: #rrggbb;`, a colour of your own, in line 7, under `:root` in `looks/house.css`',
    ]);
  });

  test('is told what has no effect, with its line, and is drawn all the same', () => {
    expect(
      said(
        `@layer shaerd;\n${WHOLE}\nhtml { background: red; }\n@media print { body h2 { color: red; } }\n@meda print { h2 { color: red; } }\nsection.cover { --draws: cover; }`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "look-ineffective: \`@layer shaerd;\` in line 1 of the look \`house\` orders a layer in which nothing stands, \`shaerd\` | did you mean \`@layer shared;\`?",
        "look-ineffective: \`html\` in line 3 of the look \`house\` is about no slide, nor what stands on one | write \`:root\` for every slide, and nothing before what stands on one",
        "look-ineffective: \`body h2\` in line 4 of the look \`house\` is about no slide, nor what stands on one | write \`:root\` for every slide, and nothing before what stands on one",
        "look-ineffective: \`@meda print\` in line 5 of the look \`house\` is no rule of CSS | did you mean \`@media\`?",
        "look-ineffective: \`--draws\` in line 6 of the look \`house\` stands under \`section.cover\`, where nobody reads it | write it under \`:root\`",
      ]
    `);
    expect(coloursOf(`@layer shaerd;\n${WHOLE}`)).toEqual(coloursOf(WHOLE));
  });

  test('is told that it is faint, with colours that are not', () => {
    expect(said(':root { --paper: #fff; --ink: #999; --accent: #fc0; }')).toMatchInlineSnapshot(`
      [
        "look-faint: the ink of the look \`house\`, \`#999999\`, is too faint on its paper, \`#ffffff\` | choose a darker or lighter one in \`looks/house.css\`: \`--ink: #757575;\` can be read",
        "look-faint: the accent of the look \`house\`, \`#ffcc00\`, is too faint on its paper, \`#ffffff\` for letters | add \`--accent-text: #907200;\` for letters in \`looks/house.css\`, and \`--on-accent\` for what is written on areas",
      ]
    `);
    const mended = ':root { --paper: #fff; --ink: #767676; --accent: #fc0; --accent-text: #8a6d00; }';
    expect(said(mended)).toEqual([]);
  });

  test.each(['look-incomplete', 'look-faint', 'look-ineffective'])(
    'the style sheet on the page of %s is one',
    (rule) => {
      const [, css = ''] =
        /^```css\n([^]*?)^```$/m.exec(readFileSync(join(PAGES, `${rule}.md`), 'utf8')) ?? [];
      expect(parseLook('house', css).faults.map((fault) => fault.rule)).toEqual([rule]);
    },
  );
});

test('parts that a look draws itself are known ones', () => {
  const css = (draws: string): string =>
    `:root { --paper: #fff; --ink: #111; --accent: #00f; --draws: ${draws} }`;
  expect(parseLook('house', css('cover timeline'))).toMatchObject({
    look: { draws: ['cover', 'timeline'] },
    faults: [],
  });
  const { look, faults } = parseLook('house', css('covr cover'));
  expect(look.draws).toEqual(['cover']);
  expect(faults).toEqual([
    {
      rule: 'look-incomplete',
      message: '`--draws` of the look `house` names `covr`, which is no part of a deck',
      hint: 'did you mean `cover`?',
    },
  ]);
});
