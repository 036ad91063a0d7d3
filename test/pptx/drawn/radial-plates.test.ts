import { expect, test } from 'vitest';
import type { Plate } from '../../../src/pptx/drawn/gradient-stops.js';
import { gradientPlates } from '../../../src/pptx/drawn/gradients.js';

const box = { x: 10, y: 20, width: 1000, height: 500 };
const RED = { hex: 'FF0000', alpha: 1 };
const BLUE = { hex: '0000FF', alpha: 1 };
const plates = (inner: string): readonly Plate[] => gradientPlates(`radial-gradient(${inner})`, box, 1);

/** Of a polygon, in its box. */
function areaOf({ outline }: Plate): number {
  if (outline?.type !== 'polygon') throw new Error('it is no polygon');
  const { corners } = outline;
  const sum = corners.reduce((total, { x, y }, index) => {
    const before = corners.at(index - 1) ?? { x, y };
    return total + before.x * y - x * before.y;
  }, 0);
  return Math.abs(sum) / 2;
}

test('a disc is an ellipse', () => {
  expect(plates('190px at 500px 250px, rgb(255, 0, 0) calc(100% - 1px), rgba(0, 0, 0, 0) 100%')).toEqual([
    { box: { x: 320.5, y: 80.5, width: 379, height: 379 }, outline: { type: 'ellipse' }, fill: RED },
  ]);
});

test('one that reaches over the edge ends there', () => {
  const [plate, ...more] = plates('circle 4200px at 50% 4500px, rgb(255, 0, 0) 100%, rgba(0, 0, 0, 0) 100%');
  expect(more).toEqual([]);
  expect(plate?.box).toMatchObject({ x: 10, width: 1000 });
  // It bends by 30 pixels from the middle to the edges.
  expect(plate?.box.y).toBeCloseTo(320, 0);
  expect((plate?.box.y ?? 0) + (plate?.box.height ?? 0)).toBe(520);
  expect(plate && areaOf(plate)).toBeCloseTo(200_000 - (1000 * 29.9) / 3, -3);
});

test('what lies further in is painted above, and a ring leaves its hole free', () => {
  const [ring, disc] = plates(
    'ellipse 200px 100px at 50% 50%, rgb(0, 0, 255) 100px, rgba(0, 0, 0, 0) 101px 149px, rgb(255, 0, 0) 150px 199px, rgba(0, 0, 0, 0) 200px',
  );
  expect([ring?.fill, disc?.fill]).toEqual([RED, BLUE]);
  const ellipse = (across: number): number => (Math.PI * across * across) / 2;
  expect(ring && areaOf(ring)).toBeCloseTo(ellipse(199.5) - ellipse(149.5), -3);
  expect(disc?.box.width).toBeCloseTo(201);
});

test('the last colour goes on to the edges', () => {
  const [ground, disc] = plates('circle at 250px 50%, rgb(0, 0, 255) 100px, rgb(255, 0, 0) 101px');
  expect(ground && areaOf(ground)).toBeCloseTo(500_000 - Math.PI * 100.5 ** 2, -3);
  expect(disc?.fill).toEqual(BLUE);
});

test.each([
  ['colours that flow', 'circle at 50% 50%, rgb(255, 0, 0) 0px, rgb(0, 0, 255) 200px'],
  ['nothing wide', 'circle 0px at 50% 50%, rgb(255, 0, 0) 100%, rgba(0, 0, 0, 0) 100%'],
  ['what is beside the box', '10px at -50px 50%, rgb(255, 0, 0) 100%, rgba(0, 0, 0, 0) 100%'],
  [
    'a size that only a browser knows',
    'circle closest-side at 50% 50%, rgb(255, 0, 0) 9px, rgba(0, 0, 0, 0) 9px',
  ],
])('%s is left out', (_, inner) => {
  expect(plates(inner)).toEqual([]);
});
