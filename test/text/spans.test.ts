import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOf } from '../../src/text/spans.js';

test('lines and columns count from one, offsets from none', () => {
  const spanAt = spansOf('ab\n\n中😀d');
  expect(spanAt(0, 2)).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 3, offset: 2 },
  });
  expect(spanAt(3, 8)).toEqual({
    start: { line: 2, column: 1, offset: 3 },
    end: { line: 3, column: 5, offset: 8 },
  });
  expect(spanAt(-5, 99)).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 3, column: 5, offset: 8 },
  });
});

test('each offset is where its line and column say', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '中', '😀') }), fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1);
      const { line, column } = spansOf(text)(offset, offset).start;
      const before = text.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});
