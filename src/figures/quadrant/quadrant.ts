/** What stands where between two axes. */
import type { ChartDrawing } from '../../model/chart-drawing.js';
import type { Chart } from '../../model/chart.js';
import { text } from '../../model/inline.js';
import { at } from '../../text/at.js';
import { chartFigure } from '../parts/chart/chart-figure.js';
import { lettersOf, namesOf, scaleAroundMiddle } from '../parts/chart/scales.js';
import { stressedRows } from '../parts/chart/stressed-rows.js';
import { placeLabels } from './place-labels.js';

export const quadrant = chartFigure('quadrant', {
  written: '`x: [cheap, dear]`, `y: [slow, fast]` and below `rows:` a line `- Label: [12, 34]` for each',
  skeleton: 'x: [low, high]\ny: [weak, strong]\nrows:\n  - One: [20, 80]\n  - Two: [70, 30]',
  art: 'column',
  rows: [2, 8],
  columns: [0, 2],
  named: 'ends',
  draw: drawQuadrant,
});

const AXES = [0, 1] as const;

function lettersOfEnds({ ends }: Chart): readonly [number, number] {
  const [low, high] = ends?.[0] ?? [];
  return [low === undefined ? 0 : namesOf([low]), high === undefined ? 0 : namesOf([high])];
}

function drawQuadrant(chart: Chart): ChartDrawing {
  const stressed = stressedRows(chart);
  const [across, up] = AXES.map((axis) => {
    const values = chart.rows.map(({ numbers }) => at(numbers, axis).quantity.value);
    return values.map(scaleAroundMiddle(values));
  });
  const dots = chart.rows.map((_, row) => ({ x: across?.[row] ?? 0, y: up?.[row] ?? 0 }));
  const { labels, isRaised } = placeLabels(
    dots,
    chart.rows.map(({ label }) => namesOf([label])),
    lettersOfEnds(chart),
  );
  return {
    letters: lettersOf(chart),
    heads: [],
    isRaised,
    rows: chart.rows.map(({ label, numbers }, row) => {
      const dot = at(dots, row);
      const { side, y } = at(labels, row);
      return {
        label,
        isStressed: stressed.has(row),
        at: { x: dot.x, y },
        side,
        cells: AXES.map((axis) => ({
          text: text(at(numbers, axis).text),
          at: dot,
          dot: axis === 0 ? dot : undefined,
          lines: [],
          isQuiet: true,
          isBelow: false,
        })),
      };
    }),
  };
}
