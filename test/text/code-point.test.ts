import { expect, test } from 'vitest';
import { codePointOf, unicodeName } from '../../src/text/code-point.js';

test('of a character beyond the basic plane it is one number', () => {
  expect(codePointOf('😀')).toBe(0x1f600);
  expect(unicodeName('😀')).toBe('U+1F600');
});

test('has four digits at least', () => {
  expect(unicodeName('\t')).toBe('U+0009');
  expect(unicodeName('\u200b')).toBe('U+200B');
});

test('no character has none', () => {
  expect(() => codePointOf('')).toThrow('the number of no character is not known');
});
