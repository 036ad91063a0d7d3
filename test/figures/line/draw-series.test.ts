import { describe, expect, test } from 'vitest';
import { drawSeries } from '../../../src/figures/line/draw-series.js';
import { plainText, text } from '../../../src/model/inline.js';

const SPAN = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** @param lines the numbers of each, from left to right */
const drawn = (...lines: readonly (readonly number[])[]): ReturnType<typeof drawSeries> =>
  drawSeries({
    kind: 'line',
    columns: lines.length === 1 ? [] : lines.map((_, index) => text(`line ${index + 1}`)),
    rows: (lines[0] ?? []).map((_, row) => ({
      label: text(String(2000 + row)),
      numbers: lines.map((numbers) => ({
        text: String(numbers[row]),
        quantity: { value: numbers[row] ?? 0 },
        span: SPAN,
      })),
      span: SPAN,
    })),
  });

/** The numbers that are set, line by line; others are read out only. */
const said = (...lines: readonly (readonly number[])[]): readonly string[] =>
  drawn(...lines).rows.map(({ cells }) =>
    cells.flatMap(({ text: number, isQuiet }) => (isQuiet ? [] : [plainText(number)])).join(' '),
  );

describe('which numbers are set', () => {
  test('all of a few, and of many the ends and the turns', () => {
    expect(said([4, 5, 3])).toEqual(['4 5 3']);
    expect(said([4, 5, 9, 5, 6, 1, 6, 7, 8, 7])).toEqual(['4 9 1 7']);
  });

  test('of several lines the last, however near these are to each other', () => {
    expect(said([40, 12], [4, 11])).toEqual(['40 12', '4 11']);
  });

  test('what they begin with is said by the first of those that begin with it, and by none that begin nearly there', () => {
    expect(said([4, 40], [4, 20], [30, 10])).toEqual(['4 40', '20', '30 10']);
    expect(said([4, 40], [5, 20])).toEqual(['40', '20']);
  });
});

test('the last numbers of several lines stand beside their names, which do not meet', () => {
  const ends = drawn([4, 12], [4, 11]).rows.map((row) => [row.at?.y, row.cells.at(-1)?.at.y]);
  expect(ends.map(([name, number]) => name === number)).toEqual([true, true]);
  expect(Math.abs((ends[0]?.[0] ?? 0) - (ends[1]?.[0] ?? 0))).toBeGreaterThanOrEqual(150);
});
