import { expect, test } from 'vitest';
import { faceFocus, frameFocus } from '../../../src/plan/pictures/frame-focus.js';

/** Where a point of a picture is in its frame, as a share of it, when the picture is so many times as wide as the frame. */
const inFrame = (point: number, position: number, times: number): number =>
  (point * times - position * (times - 1)) / 100;

test('a picture’s focus is rounded to what slides have a class for', () => {
  expect(frameFocus({ x: 12.4, y: 98 })).toEqual({ x: 10, y: 100 });
});

test.each([1.2, 1.5, 2, 3, 4])('a face comes nearer to the middle of a frame %d times narrower', (times) => {
  for (const x of [0, 20, 35, 50, 65, 85, 100]) {
    const before = inFrame(x, frameFocus({ x, y: 50 }).x, times);
    const after = inFrame(x, faceFocus({ x, y: 50 }).x, times);
    expect(Math.abs(after - 0.5)).toBeLessThanOrEqual(Math.abs(before - 0.5) + 1e-9);
  }
});

test('a face in the right sixth of a wide photo is whole in a frame a third as wide', () => {
  expect(inFrame(85, faceFocus({ x: 85, y: 40 }).x, 3)).toBeCloseTo(0.55);
});
