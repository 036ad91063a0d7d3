import { expect, test } from 'vitest';
import { gradientPlates } from '../../../src/pptx/drawn/gradients.js';
import type { Corner } from '../../../src/pptx/drawn/drawn-slide.js';
import type { Plate } from '../../../src/pptx/drawn/gradient-stops.js';

const box = { x: 10, y: 0, width: 100, height: 40 };

function polygonsOf(plate: Plate | undefined): readonly (readonly Corner[])[] {
  if (plate?.outline?.type !== 'polygons') throw new Error('there are no polygons');
  return plate.outline.polygons;
}

/** By the shoelace formula. */
function areaOf(polygon: readonly Corner[]): number {
  const sum = polygon.reduce((total, { x, y }, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? { x, y };
    return total + x * next.y - next.x * y;
  }, 0);
  return Math.abs(sum) / 2;
}

const area = (plate: Plate | undefined): number =>
  Math.round(polygonsOf(plate).reduce((sum, polygon) => sum + areaOf(polygon), 0));

test('a broken line is one shape of as many pieces', () => {
  const value = 'repeating-linear-gradient(to right, rgb(0, 0, 0) 0px 9px, rgba(0, 0, 0, 0) 9px 16px)';
  const [ink, ...others] = gradientPlates(value, box, 1);
  expect(others).toEqual([]);
  expect(polygonsOf(ink)).toHaveLength(7);
  // Six times nine pixels, and the last four.
  expect(area(ink)).toBe((6 * 9 + 4) * 40);
});

test('stripes across the corners fill the box between them', () => {
  const value = 'repeating-linear-gradient(135deg, rgb(0, 0, 0) 0px 16px, rgb(255, 216, 77) 16px 32px)';
  const plates = gradientPlates(value, box, 1);
  expect(plates.map(({ fill }) => fill)).toEqual([
    { hex: '000000', alpha: 1 },
    { hex: 'FFD84D', alpha: 1 },
  ]);
  expect(plates.reduce((sum, plate) => sum + area(plate), 0)).toBe(4000);
});

test('colours that turn around a point are wedges', () => {
  const value = 'conic-gradient(from 0deg at 50% 50%, rgb(255, 0, 0) 0% 25%, rgb(0, 0, 255) 25%)';
  const [red, blue] = gradientPlates(value, box, 1);
  expect(red?.box).toEqual({ x: 60, y: 0, width: 50, height: 20 });
  expect([area(red), area(blue)]).toEqual([1000, 3000]);
});

test.for([
  'conic-gradient(rgb(255, 0, 0), rgb(0, 0, 255))',
  'repeating-linear-gradient(rgb(255, 0, 0) 0px, rgb(0, 0, 255) 8px)',
  'repeating-linear-gradient(90deg, rgb(255, 0, 0) 0px 0.1px, rgb(0, 0, 255) 0.1px 0.2px)',
])('nothing is painted of %s: colours flow, or there are too many', (value) => {
  expect(gradientPlates(value, box, 1)).toEqual([]);
});
