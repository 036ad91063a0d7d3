/** Before and after: a line for each row, between two ends. */
import type { ChartDrawing } from '../../model/chart-drawing.js';
import type { Chart } from '../../model/chart.js';
import { text } from '../../model/inline.js';
import { at } from '../../text/at.js';
import { chartFigure } from '../parts/chart/chart-figure.js';
import { dodge } from '../parts/chart/dodge.js';
import { lettersOf, scaleOfLines, valuesOf } from '../parts/chart/scales.js';
import { stressedRows } from '../parts/chart/stressed-rows.js';

export const slope = chartFigure('slope', {
  written: '`columns: [before, after]` and below `rows:` a line `- Label: [12, 34]` for each',
  art: 'column',
  rows: [2, 8],
  columns: [2, 2],
  draw: drawSlopes,
});

/** A line of text, in thousandths of the drawing's height. */
const LABEL = 110;
const SIDES = [0, 1] as const;

function drawSlopes(chart: Chart): ChartDrawing {
  const stressed = stressedRows(chart);
  const { scale, zero } = scaleOfLines(valuesOf(chart));
  const heights = SIDES.map((side) =>
    chart.rows.map(({ numbers }) => scale(at(numbers, side).quantity.value)),
  );
  const labels = heights.map((side) => dodge(side, LABEL));
  return {
    zero,
    letters: lettersOf(chart),
    heads: chart.columns.map((label, side) => ({ label, x: side * 1000, isQuiet: false })),
    rows: chart.rows.map(({ label, numbers }, row) => {
      const dots = SIDES.map((side) => ({ x: side * 1000, y: at(at(heights, side), row) }));
      return {
        label,
        isStressed: stressed.has(row),
        at: { x: 0, y: at(at(labels, 0), row) },
        cells: SIDES.map((side) => ({
          text: text(at(numbers, side).text),
          at: { x: side * 1000, y: at(at(labels, side), row) },
          dot: at(dots, side),
          lines: side === 0 ? [] : [{ from: at(dots, 0), to: at(dots, 1) }],
          isQuiet: false,
          isBelow: false,
        })),
      };
    }),
  };
}
