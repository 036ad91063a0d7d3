import { expect, test } from 'vitest';
import { boxShapes } from '../../../src/pptx/drawn/box-shapes.js';
import type { Style } from '../../../src/pptx/drawn/styles.js';
import { styled } from '../../support/drawn-page.js';

const box = { x: 0, y: 0, width: 200, height: 100 };
const shapes = (styles: Readonly<Partial<Record<Style, string>>>) => boxShapes(styled(styles), box, 1);
const outlines = (styles: Readonly<Partial<Record<Style, string>>>) =>
  shapes(styles).map(({ outline }) => outline);

const fill = { 'background-color': 'rgb(0, 0, 255)' };
const corners = (value: string): Readonly<Partial<Record<Style, string>>> => ({
  ...{ 'border-top-left-radius': value, 'border-top-right-radius': value },
  ...{ 'border-bottom-left-radius': value, 'border-bottom-right-radius': value },
});
const border = (side: 'top' | 'right' | 'bottom' | 'left', width = '4px') => ({
  [`border-${side}-width`]: width,
  [`border-${side}-style`]: 'solid',
  [`border-${side}-color`]: 'rgb(0, 0, 0)',
});

test('round boxes are shapes that PowerPoint has a name for', () => {
  expect(outlines({ ...fill, ...corners('50%') })).toEqual([{ type: 'ellipse' }]);
  expect(outlines({ ...fill, ...corners('12px') })).toEqual([{ type: 'rounded', radius: 12 }]);
  expect(outlines({ ...fill, ...corners('90px') })).toEqual([{ type: 'rounded', radius: 50 }]);
});

test('an arch is curved at its top alone', () => {
  const top = { 'border-top-left-radius': '50% 20px', 'border-top-right-radius': '50% 20px' };
  const [outline] = outlines({ ...fill, ...top });
  expect(outline).toEqual({
    type: 'curved',
    radii: [
      { x: 100, y: 20 },
      { x: 100, y: 20 },
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ],
  });
});

test('a line around an ellipse runs along the middle of its border', () => {
  const all = { ...border('top'), ...border('right'), ...border('bottom'), ...border('left') };
  const [ring] = shapes({ ...all, ...corners('50%') });
  expect(ring).toMatchObject({
    outline: { type: 'ellipse' },
    box: { x: 2, y: 2, width: 196, height: 96 },
    stroke: { width: 4 },
  });
});

test('a border at one side follows the corners at its ends', () => {
  const bracket = { 'border-top-left-radius': '100% 50%', 'border-bottom-left-radius': '100% 50%' };
  const [shape, ...others] = shapes({ ...border('left'), ...bracket });
  expect(others).toEqual([]);
  expect(shape?.outline).toMatchObject({ type: 'frame', sides: { first: 3, count: 1 } });
  const straight = shapes(border('left'));
  expect(straight.map(({ outline }) => outline.type)).toEqual(['rectangle']);
});

test('a colour that stops where the content does leaves the gap', () => {
  const [shape] = shapes({ ...fill, 'background-clip': 'content-box', 'padding-right': '40px' });
  expect(shape?.box).toEqual({ x: 0, y: 0, width: 160, height: 100 });
});
