import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/registry.js';
import { matchesIn, isPlain, patternFor, plainPattern } from '../../src/text/plain-pattern.js';
import { runs } from '../support/runs.js';

test.each(['', 'x', '“He said—no,” I’d say … 3 times\n'])('“%s” is plain', (text) => {
  expect(isPlain(text)).toBe(true);
});

test.each(['Él dijo', 'naïve', 'cafe\u0301', '他说', 'ﬁne', 'x²', '\u212a', 'ſ', '🌱'])(
  '“%s” is not',
  (text) => {
    expect(isPlain(text)).toBe(false);
  },
);

test.each([
  [String.raw`\p{Lu}\p{L}+`, String.raw`[\u0041-\u005a][\u0041-\u005a\u0061-\u007a]+`],
  [String.raw`[^\s\p{N}’]`, String.raw`[^\s\u0030-\u0039’]`],
  [String.raw`\p{Script=Han}|[^\p{Script=Han}]|[]\]a]`, String.raw`[]|[^]|[]\]a]`],
])('of %s only what is plain is left', (source, plain) => {
  expect(plainPattern(source, 'giu')).toEqual(new RegExp(plain, 'gi'));
});

test('a text that is not plain is asked with the pattern itself', () => {
  const letters = patternFor(/\p{L}+/gu);
  expect('a naïve text'.match(letters('a naïve text'))).toEqual(['a', 'naïve', 'text']);
  expect(letters('naïve').flags).toBe('gu');
  expect(letters('naive').flags).toBe('g');
  expect(matchesIn(letters, 'one, two')).toBe(2);
  expect(matchesIn(letters, '…')).toBe(0);
});

/** What the records of languages look for, and what stands around it. */
const WORDS =
  'I we You know, um like not never no one said that THAT’s it’s if They whether earlier, n’t don’t the best of course. First? second; 3 20% $5 … — - “well” (a) _ x-y.com/z'.split(
    ' ',
  );
const PATTERNS: readonly string[] = LANGUAGES.flatMap(({ speech }) =>
  speech === undefined ? [] : Object.values(speech as unknown as Record<string, string | string[]>).flat(),
);

describe('in plain text', () => {
  test('both find the same of what is known of talk', () => {
    const pairs = PATTERNS.map((source) => [new RegExp(source, 'giu'), plainPattern(source, 'giu')] as const);
    const found = (text: string, pattern: RegExp): readonly string[] =>
      Array.from(text.matchAll(pattern), ({ 0: words, index }) => `${String(index)} ${words}`);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        for (const [any, plain] of pairs) expect(found(text, plain)).toEqual(found(text, any));
      }),
      runs(200),
    );
  });
});
