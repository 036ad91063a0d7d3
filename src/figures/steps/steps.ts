/** What held until the next: a price, a rate, a limit. */
import type { ChartDrawing } from '../../model/chart-drawing.js';
import type { Chart } from '../../model/chart.js';
import { text } from '../../model/inline.js';
import { at } from '../../text/at.js';
import { chartFigure } from '../parts/chart/chart-figure.js';
import { lettersOf, scaleOfLines, spread, valuesOf } from '../parts/chart/scales.js';

export const steps = chartFigure('steps', {
  written: 'a line `- 2024: 12` for each step',
  skeleton: '- 2019: 12\n- 2021: 18\n- 2024: 30',
  art: 'band',
  rows: [2, 12],
  columns: [0, 1],
  draw: drawSteps,
});

/** A step is as wide as any other; its number stands over its middle. */
function drawSteps(chart: Chart): ChartDrawing {
  const values = valuesOf(chart);
  const { scale, zero } = scaleOfLines(values);
  const edges = spread(values.length + 1);
  const heights = values.map(scale);
  const middle = (index: number): number => Math.round((at(edges, index) + at(edges, index + 1)) / 2);
  return {
    zero,
    letters: lettersOf(chart),
    headRoom: Math.floor(1000 / values.length),
    heads: chart.rows.map(({ label }, index) => ({ label, x: middle(index), isQuiet: false })),
    rows: [
      {
        label: [],
        at: { x: 1000, y: 0 },
        cells: chart.rows.flatMap(({ numbers: [number] }, index) => {
          const y = at(heights, index);
          const corner = { x: at(edges, index), y };
          const riser = index === 0 ? [] : [{ from: { ...corner, y: at(heights, index - 1) }, to: corner }];
          const tread = { from: corner, to: { x: at(edges, index + 1), y } };
          return number === undefined
            ? []
            : {
                text: text(number.text),
                at: { x: middle(index), y },
                lines: [...riser, tread],
                isQuiet: false,
                isBelow: false,
              };
        }),
      },
    ],
  };
}
