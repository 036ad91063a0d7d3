/** Before and after: a line for each row, between two ends. */
import type { ChartDrawing } from '../../model/chart-drawing.js';
import type { Chart } from '../../model/chart.js';
import { text } from '../../model/inline.js';
import { at } from '../../text/at.js';
import { chartFigure } from '../parts/chart/chart-figure.js';
import { dodge } from '../parts/chart/dodge.js';
import { lettersOf, namesOf, scaleOfLines, valuesOf } from '../parts/chart/scales.js';
import { stressedRows } from '../parts/chart/stressed-rows.js';

export const slope = chartFigure('slope', {
  written: '`columns: [before, after]` and below `rows:` a line `- Label: [12, 34]` for each',
  skeleton: 'columns: [Before, After]\nrows:\n  - One: [12, 30]\n  - Two: [20, 15]',
  art: 'column',
  rows: [2, 8],
  columns: [2, 2],
  draw: drawSlopes,
});

/** A line of text, in thousandths of the drawing's height. */
const LABEL = 110;
/** Of a name on one line, beside a quotation. */
const MOST_LETTERS = 16;
/** A number no further from its mark than this is seen to be beside it. */
const BESIDE = 18;
const SIDES = [0, 1] as const;

function drawSlopes(chart: Chart): ChartDrawing {
  const stressed = stressedRows(chart);
  const { scale, zero } = scaleOfLines(valuesOf(chart));
  const heights = SIDES.map((side) =>
    chart.rows.map(({ numbers }) => scale(at(numbers, side).quantity.value)),
  );
  const names = chart.rows.map(({ label }) => LABEL * Math.ceil(namesOf([label]) / MOST_LETTERS));
  const labels = heights.map((side, index) => dodge(side, index === 0 ? names : LABEL));
  return {
    zero,
    letters: lettersOf(chart),
    names: namesOf(chart.rows.map(({ label }) => label)),
    heads: chart.columns.map((label, side) => ({ label, x: side * 1000, isQuiet: false })),
    rows: chart.rows.map(({ label, numbers }, row) => {
      const dots = SIDES.map((side) => ({ x: side * 1000, y: at(at(heights, side), row) }));
      return {
        label,
        isStressed: stressed.has(row),
        at: { x: 0, y: at(at(labels, 0), row) },
        cells: SIDES.map((side) => {
          const dot = at(dots, side);
          const place = { x: dot.x, y: at(at(labels, side), row) };
          return {
            text: text(at(numbers, side).text),
            at: place,
            dot,
            lines: side === 0 ? [] : [{ from: at(dots, 0), to: dot }],
            lead: Math.abs(place.y - dot.y) > BESIDE ? { from: place, to: dot } : undefined,
            isQuiet: false,
            isBelow: false,
          };
        }),
      };
    }),
  };
}
