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

  test.each(['look-incomplete', 'look-faint'])('the style sheet on the page of %s is one', (rule) => {
    const [, css = ''] = /^```css\n([^]*?)^```$/m.exec(readFileSync(join(PAGES, `${rule}.md`), 'utf8')) ?? [];
    expect(parseLook('house', css).faults.map((fault) => fault.rule)).toEqual([rule]);
  });
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
