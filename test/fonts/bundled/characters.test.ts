import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf } from '../../../src/fonts/bundled/characters.js';

const ALWAYS = clustersOf([]);

const added = (text: string): readonly string[] =>
  [...clustersOf([text])].filter((cluster) => !ALWAYS.has(cluster)).toSorted();

test.each([
  ['abba', ['a', 'b']],
  ['e\u0301', ['e\u0301']],
  ['ee\u0301', ['e', 'e\u0301']],
  ['e水', ['e', '水']],
  ['1\uFE0F\u20E3', ['1\uFE0F\u20E3']],
  ['a🇩🇪🇫🇷b', ['a', 'b', '🇩🇪', '🇫🇷']],
  ['👍🏽 👩‍🔬', ['👍🏽', '👩‍🔬']],
])('%j', (text, clusters) => {
  expect(added(text)).toEqual(clusters.toSorted());
});

/** What every character is followed by is read at once. */
const CLUSTER = /\p{RI}\p{RI}|[^](?:[\p{M}\p{EMod}\u{E0020}-\u{E007F}]|\u200D\p{ExtPict}?)*/gu;
const SIGNS = [
  'a',
  '1',
  '<',
  '\u0000',
  'é',
  'e\u0301',
  '\u0301',
  '水',
  '🇩',
  '🏽',
  '\u200D',
  '👩',
  '©',
  '\uD83D',
];

test('quick readings find what the slow one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS)), (signs) => {
      const text = signs.join('');
      expect(added(text)).toEqual(
        [...new Set(text.match(CLUSTER))].filter((one) => !ALWAYS.has(one)).toSorted(),
      );
    }),
  );
});
