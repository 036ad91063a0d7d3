import { expect, test } from 'vitest';
import { familyLists, ownFonts } from '../../src/css/font-families.js';
import { styleRules } from '../../src/css/style-rules.js';

const lists = (css: string): readonly string[] =>
  familyLists(styleRules(css)).map(({ families }) => families.join(' + '));

test.each([
  ['a{font-family:Inter, "Pullquote Sans"}', ['Inter + Pullquote Sans']],
  ['a{font:italic 700 42px/1.18 Inter,serif}', ['Inter + serif']],
  ['a{font:400 clamp(24px, 3vw, calc(2px + 34px)) / 1.2 "A, b"}', ['A, b']],
  ['a{font:700 var(--x) / var(--y) var(--z)}:root{--x:1px;--y:1;--z:"Z"}', ['Z']],
  ['a{font:max(var(--x), 28px) / 1.2 Y}:root{--x:1px}', ['Y']],
  ['a{font:larger Gill Sans}', ['Gill Sans']],
  ['a{font-family:var(--f)}b{--f:X}c{--f:Y, Z}', ['X', 'Y + Z']],
  ['a{font-family:var(--none, Q)}', ['Q']],
  ['a{font:inherit}b{font-family:inherit}c{font-size:1px}', []],
  ['a{font-family:var(--f)}:root{--f:var(--f)}', []],
  ['@font-face{font-family:X}', []],
])('%s', (css, expected) => {
  expect(lists(css)).toEqual(expected);
});

test('a family is a style sheet’s own when its font is in it', () => {
  const own = ownFonts(
    styleRules(`@font-face{font-family:"A b";src:url(data:font/woff2;base64,AA==) format("woff2")}
      @font-face{font-family:C;font-weight:bold;font-style:italic;src:local("C"), url("data:font/ttf;base64,AA==")}
      @font-face{font-family:D;src:url(https://example.org/d.woff2)}`),
  );
  expect(own.map(({ family, weight, isItalic }) => [family, weight, isItalic])).toEqual([
    ['A b', 400, false],
    ['C', 700, true],
  ]);
});
