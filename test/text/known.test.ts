import { expect, test } from 'vitest';
import { known } from '../../src/text/known.js';

test('gives what is there, nothing-like values included', () => {
  expect(known(0, 'the offset')).toBe(0);
  expect(known('', 'the name')).toBe('');
});

test('throws where nothing is, and says what', () => {
  expect(() => known(undefined, 'the offset of a node')).toThrow('the offset of a node is not known');
});
