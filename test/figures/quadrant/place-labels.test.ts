import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/figures/quadrant/place-labels.js';

const ENDS = [5, 5] as const;

test('a label stands behind its mark, and before one that is far to the right', () => {
  const marks = [
    { x: 200, y: 800 },
    { x: 900, y: 200 },
  ];
  expect(placeLabels(marks, [8, 8], ENDS).labels).toEqual([
    { side: 'behind', y: 800 },
    { side: 'before', y: 200 },
  ]);
});

test('where a label from the other side would run into it, it stands over its mark', () => {
  const marks = [
    { x: 520, y: 600 },
    { x: 900, y: 640 },
  ];
  const [, second] = placeLabels(marks, [9, 9], ENDS).labels;
  expect(second?.side).toBe('over');
  expect(second?.y).toBeGreaterThan(640);
});

test('no label lies on another mark', () => {
  const marks = [
    { x: 300, y: 700 },
    { x: 360, y: 700 },
  ];
  expect(placeLabels(marks, [3, 3], ENDS).labels).toEqual([
    { side: 'before', y: 700 },
    { side: 'behind', y: 700 },
  ]);
});

test('a label lies on no axis as long as there is another place for it', () => {
  const marks = [
    { x: 350, y: 800 },
    { x: 700, y: 500 },
  ];
  const [across, along] = placeLabels(marks, [8, 8], ENDS).labels;
  expect(across).toEqual({ side: 'before', y: 800 });
  expect(along?.side).toBe('over');
});

test('marks that lie on each other are told apart by their labels', () => {
  const same = { x: 500, y: 500 };
  const { labels } = placeLabels([same, same, same, same], [6, 6, 6, 6], ENDS);
  expect(new Set(labels.map(({ side, y }) => `${side} ${y}`)).size).toBe(4);
});

test('the ends of the axis are named where no mark is', () => {
  expect(placeLabels([{ x: 50, y: 450 }], [6], ENDS).isRaised).toBe(true);
  expect(placeLabels([{ x: 50, y: 550 }], [6], ENDS).isRaised).toBe(false);
});
