import { expect, test } from 'vitest';
import { overviewColumns, overviewPlaces } from '../../../src/client/player/overview-grid.js';

const DESK = { width: 1280, height: 720, ratio: 16 / 9 };

test.each([
  ['one slide fills the window', DESK, [1], 2],
  ['eleven slides are all seen', DESK, [11], 5],
  ['sixty slides stay large enough', DESK, [60], 5],
  ['parts begin new rows', DESK, [3, 4], 4],
  ['a phone has two columns', { ...DESK, width: 390, height: 844 }, [11], 2],
  ['a smaller one as well', { ...DESK, width: 360, height: 640 }, [11], 2],
  ['a narrow window has one', { ...DESK, width: 200 }, [11], 1],
] as const)('%s', (_, space, parts, columns) => {
  expect(overviewColumns(space, parts)).toBe(columns);
});

test('each slide stands above its caption, below the heading of its part', () => {
  expect(overviewPlaces([3, 1], 2)).toEqual([
    {
      heading: 1,
      slides: [
        { row: 2, column: 1 },
        { row: 2, column: 2 },
        { row: 4, column: 1 },
      ],
    },
    { heading: 6, slides: [{ row: 7, column: 1 }] },
  ]);
});
