/** What stands where between two axes. */
import type { ChartDrawing } from '../../model/chart-drawing.js';
import type { Chart } from '../../model/chart.js';
import { text } from '../../model/inline.js';
import { at } from '../../text/at.js';
import { chartFigure } from '../parts/chart/chart-figure.js';
import { dodge } from '../parts/chart/dodge.js';
import { lettersOf, scaleAroundMiddle } from '../parts/chart/scales.js';
import { stressedRows } from '../parts/chart/stressed-rows.js';

export const quadrant = chartFigure('quadrant', {
  written: '`x: [cheap, dear]`, `y: [slow, fast]` and below `rows:` a line `- Label: [12, 34]` for each',
  art: 'column',
  rows: [2, 8],
  columns: [0, 2],
  named: 'ends',
  draw: drawQuadrant,
});

/** Nearer than this to the right edge, a label stands before its mark. */
const EDGE = 600;
/** A line of text, in thousandths of the drawing's height. */
const LABEL = 62;
const AXES = [0, 1] as const;

function drawQuadrant(chart: Chart): ChartDrawing {
  const stressed = stressedRows(chart);
  const [across, up] = AXES.map((axis) => {
    const values = chart.rows.map(({ numbers }) => at(numbers, axis).quantity.value);
    return values.map(scaleAroundMiddle(values));
  });
  const dots = chart.rows.map((_, row) => ({ x: across?.[row] ?? 0, y: up?.[row] ?? 0 }));
  const heights = labelHeights(dots);
  return {
    letters: lettersOf(chart),
    heads: [],
    rows: chart.rows.map(({ label, numbers }, row) => {
      const dot = at(dots, row);
      const place = { x: dot.x, y: at(heights, row) };
      return {
        label,
        isStressed: stressed.has(row),
        at: place,
        isEarly: dot.x > EDGE,
        cells: AXES.map((axis) => ({
          text: text(at(numbers, axis).text),
          at: place,
          dot: axis === 0 ? dot : undefined,
          lines: [],
          isQuiet: true,
          isBelow: false,
        })),
      };
    }),
  };
}

/** Labels of one side run in one direction: none lies on the next. */
function labelHeights(dots: readonly { readonly x: number; readonly y: number }[]): readonly number[] {
  const heights = dots.map(({ y }) => y);
  for (const isEarly of [false, true]) {
    const side = [...dots.keys()].filter((index) => at(dots, index).x > EDGE === isEarly);
    const moved = dodge(
      side.map((index) => at(heights, index)),
      LABEL,
    );
    side.forEach((index, nth) => (heights[index] = at(moved, nth)));
  }
  return heights;
}
