/** How much of each: lengths from zero, one below the other. */
import type { ChartDrawing } from '../../model/chart-drawing.js';
import type { Chart } from '../../model/chart.js';
import { text } from '../../model/inline.js';
import { chartFigure } from '../parts/chart/chart-figure.js';
import { lettersOf, scaleFromZero, valuesOf } from '../parts/chart/scales.js';
import { stressedRows } from '../parts/chart/stressed-rows.js';

export const bars = chartFigure('bars', {
  written: 'a line `- Label: 12` for each bar',
  skeleton: '- One: 12\n- Two: 30',
  art: 'column',
  rows: [2, 8],
  columns: [0, 1],
  draw: drawBars,
});

function drawBars(chart: Chart): ChartDrawing {
  const stressed = stressedRows(chart);
  const { scale, zero } = scaleFromZero(valuesOf(chart));
  return {
    heads: [],
    zero: { at: zero },
    letters: lettersOf(chart),
    rows: chart.rows.map(({ label, numbers }, index) => ({
      label,
      isStressed: stressed.has(index),
      cells: numbers.map(({ text: shown, quantity: { value } }) => {
        const end = scale(value);
        const bar = { from: Math.min(zero, end), size: Math.abs(end - zero), isNothing: value === 0 };
        const at = { x: end, y: 0 };
        return { text: text(shown), at, bar, lines: [], isQuiet: false, isBelow: value < 0 };
      }),
    })),
  };
}
