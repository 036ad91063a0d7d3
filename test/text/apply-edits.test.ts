import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/text/apply-edits.js';
import { plainLines } from '../../src/text/plain-lines.js';
import { spansOf } from '../../src/text/spans.js';

test('an edit of what was read is one of what stands on disk', () => {
  const raw = '\uFEFFone\r\ntwo\nthree\rfour\r\n';
  const spanAt = spansOf(plainLines(raw));
  const edits = [
    { span: spanAt(8, 13), text: 'drei\nund' },
    { span: spanAt(0, 0), text: '# ' },
    { span: spanAt(3, 4), text: ' ' },
  ];
  expect(applyEdits(raw, edits)).toBe('\uFEFF# one two\ndrei\r\nund\rfour\r\n');
});

test('whatever the endings, both texts stay the same but for them', () => {
  const lines = fc.array(fc.constantFrom('a', '字', '\r\n', '\n', '\r', '\uFEFF', '😀'), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.nat(20), fc.nat(20), (parts, one, other) => {
      const raw = parts.join('');
      const text = plainLines(raw);
      const [from = 0, to = 0] = [one, other].map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
      const edit = { span: spansOf(text)(from, to), text: 'x' };
      expect(plainLines(applyEdits(raw, [edit]))).toBe(`${text.slice(0, from)}x${text.slice(to)}`);
    }),
  );
});
