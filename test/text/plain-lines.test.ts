import { expect, test } from 'vitest';
import { plainLines } from '../../src/text/plain-lines.js';

test('a byte-order mark goes, and each end of a line is one sign', () => {
  expect(plainLines('\uFEFFa\r\nb\rc\n\r\n\uFEFFd')).toBe('a\nb\nc\n\n\uFEFFd');
});
