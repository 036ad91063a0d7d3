import { describe, expect, test } from 'vitest';
import { styleRules } from '../../src/css/style-rules.js';

const read = (css: string): readonly string[] =>
  styleRules(css).map(({ selector, declarations }) =>
    [selector, ...declarations.map(({ name, value }) => `${name}=${value}`)].join(' | '),
  );

describe('the rules of a style sheet', () => {
  test.each([
    ['a{b:c}', ['a | b=c']],
    ['a { B : c !important ; --D: e }', ['a | b=c | --D=e']],
    ['a{b:c;}d{e:f}', ['a | b=c', 'd | e=f']],
    ['/* a{b:c} */ d{e:/* ; */f}', ['d | e=f']],
    ["a{content:\"}{;/* */\";b:'\\'}'}", ["a | content=\"}{;/* */\" | b='\\'}'"]],
    ['a{src:url(data:font/woff2;base64,AA==);b:c}', ['a | src=url(data:font/woff2;base64,AA==) | b=c']],
    ['@media print{a{b:c}}', ['a | b=c']],
    ['a{@media print{b:c}}', ['a | b=c']],
    ['a{b:c;& > d{e:f}}', ['& > d | e=f', 'a | b=c']],
    ['@font-face{font-family:X}', ['@font-face | font-family=X']],
    ['a{b:c', []],
    ['}}{a:b}{', [' | a=b']],
    ['a{}', []],
  ])('%s', (css, expected) => {
    expect(read(css)).toEqual(expected);
  });
});
