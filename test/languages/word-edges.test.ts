import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgedPattern, edgesIn } from '../../src/languages/word-edges.js';
import { runs } from '../support/runs.js';

const found = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

test.each(['“He said—no,” I’d say … 3 times', 'x', ''])('the words of “%s” have plain edges', (text) => {
  expect(edgesIn(text)).toBe('plain');
});

test.each(['Él dijo', 'naïve', 'cafe\u0301', '他说', 'ﬁne', 'x²'])('those of “%s” have not', (text) => {
  expect(edgesIn('He said', text)).toBe('any');
});

test('where edges are plain, both ways to find them find the same', () => {
  const marks = fc.constantFrom('a', 'Z', '_', '7', ' ', "'", '’', '“', '—', '…', '-', ',', '.', '‿');
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 30 }), (text) => {
      expect(edgesIn(text)).toBe('plain');
      const [plain, any] = (['plain', 'any'] as const).map((edges) =>
        found(text, edgedPattern(String.raw`\b`, edges, 'giu')),
      );
      expect(plain).toEqual(any);
    }),
    runs(500),
  );
});
