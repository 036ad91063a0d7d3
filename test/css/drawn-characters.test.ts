import { expect, test } from 'vitest';
import { drawnCharacters } from '../../src/css/drawn-characters.js';
import { styleRules } from '../../src/css/style-rules.js';

const drawn = (css: string, text = ''): string => drawnCharacters(styleRules(css), text);

test.each([
  ['em{text-emphasis:filled dot}', ['•']],
  ['em{text-emphasis:red open sesame}', ['﹆']],
  ['em{text-emphasis-style:filled}', ['●', '﹅']],
  ['em{-webkit-text-emphasis:"\\2605"}', ['★']],
  ['a::before{content:"\\2192"}', ['→']],
  ['a::before{content:counter(x, lower-greek)}', ['α', 'ω']],
  ['a::before{content:counters(x, ".", cjk-ideographic)}', ['十']],
  ['li{list-style:inside square}', ['▪']],
  ['q{quotes:"«" "»"}', ['«', '»']],
  ['p{text-overflow:ellipsis}', ['…']],
  ['@counter-style x{symbols:"\\2780"}', ['➀']],
])('%s draws %j', (css, expected) => {
  const signs = Array.from(drawn(css));
  expect(signs).toEqual(expect.arrayContaining(expected));
});

test('another case of a text is other characters', () => {
  expect(drawn('h1{text-transform:uppercase}', 'groß, élan')).toContain('GROSS, ÉLAN');
  expect(drawn('h1{text-transform:none}', 'é')).toBe('');
});
