import { expect, test } from 'vitest';
import { fitted } from '../../../src/pptx/drawn/picture-fit.js';

const box = { x: 100, y: 50, width: 400, height: 400 };
const wide = { width: 1600, height: 800 };

test('a picture that covers its box is cut where its position says', () => {
  expect(fitted({ fit: 'cover', position: { x: 0.25, y: 0.5 } }, box, wide)).toEqual({
    box,
    crop: { left: 0.125, top: 0, right: 0.375, bottom: 0 },
  });
});

test('a picture that is shown whole is as large as there is room, and no larger than itself where it is not to grow', () => {
  const centre = { x: 0.5, y: 0.5 };
  const whole = { left: 0, top: 0, right: 0, bottom: 0 };
  expect(fitted({ fit: 'contain', position: centre }, box, wide)).toEqual({
    box: { x: 100, y: 150, width: 400, height: 200 },
    crop: whole,
  });
  expect(fitted({ fit: 'scale-down', position: centre }, box, { width: 100, height: 100 })).toEqual({
    box: { x: 250, y: 200, width: 100, height: 100 },
    crop: whole,
  });
});
