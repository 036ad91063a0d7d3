import { expect, test } from 'vitest';
import { gradientPlates } from '../../../src/pptx/drawn/gradients.js';

const box = { x: 10, y: 0, width: 1000, height: 500 };

test('colours that meet at an edge are plates side by side', () => {
  const value = 'linear-gradient(to right, rgb(255, 0, 0) 200px, rgb(0, 0, 255) 200px)';
  expect(gradientPlates(value, box, 1)).toEqual([
    { box: { x: 10, y: 0, width: 200, height: 500 }, fill: { hex: 'FF0000', alpha: 1 } },
    { box: { x: 210, y: 0, width: 800, height: 500 }, fill: { hex: '0000FF', alpha: 1 } },
  ]);
});

test('a direction to the left counts from the right, and nothing is drawn of no colour', () => {
  const value = 'linear-gradient(to left, rgb(255, 0, 0) 25%, rgba(0, 0, 0, 0) 25%)';
  expect(gradientPlates(value, box, 0.5)).toEqual([
    { box: { x: 760, y: 0, width: 250, height: 500 }, fill: { hex: 'FF0000', alpha: 0.5 } },
  ]);
});

test('what fades is one gradient, which keeps its colour where it is clear', () => {
  const [plate] = gradientPlates(
    'linear-gradient(90deg, rgba(10, 20, 30, 0.8), rgba(10, 20, 30, 0))',
    box,
    1,
  );
  expect(plate).toEqual({
    box,
    fill: {
      angle: 90,
      stops: [
        { at: 0, colour: { hex: '0A141E', alpha: 0.8 } },
        { at: 1, colour: { hex: '0A141E', alpha: 0 } },
      ],
    },
  });
});

test.for([
  'none',
  'url("x.png")',
  'repeating-linear-gradient(90deg, red 0px, blue 8px)',
  'conic-gradient(red, blue)',
])('paints nothing of %s', (value) => {
  expect(gradientPlates(value, box, 1)).toEqual([]);
});
