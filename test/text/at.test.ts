import { expect, test } from 'vitest';
import { at, lastOf } from '../../src/text/at.js';

test('gives what stands there, undefined included', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(at(new Uint32Array([7]), 0)).toBe(7);
  expect(at<string | undefined>(['a', undefined], 1)).toBe(undefined);
});

test.each([-1, 2, 0.5, NaN])('throws at %s, with index and length', (index) => {
  expect(() => at(['a', 'b'], index)).toThrow(new RangeError(`there is no ${index} in a list of 2`));
});

test('gives the last of a list, and throws where there is none', () => {
  expect(lastOf('ab')).toBe('b');
  expect(() => lastOf([])).toThrow(RangeError);
});
