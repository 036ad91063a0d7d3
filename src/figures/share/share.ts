/** What the parts of a whole are: one strip of a hundred percent, from above to below. */
import type { ChartDrawing } from '../../model/chart-drawing.js';
import type { Chart } from '../../model/chart.js';
import { text } from '../../model/inline.js';
import { at } from '../../text/at.js';
import { chartFigure } from '../parts/chart/chart-figure.js';
import { dodge } from '../parts/chart/dodge.js';
import { lettersOf, namesOf, stacked, valuesOf } from '../parts/chart/scales.js';
import { stressedRows } from '../parts/chart/stressed-rows.js';

export const share = chartFigure('share', {
  written: 'a line `- Label: 40 %` for each part',
  skeleton: '- One: 40 %\n- Two: 60 %',
  art: 'column',
  rows: [2, 6],
  columns: [0, 1],
  draw: drawShares,
});

/** Of a line of words, in thousandths of the strip's height. */
const LABEL = 150;
/** Of a name on one line, beside a quotation. */
const MOST_LETTERS = 32;
/** Half of a line. */
const EDGE = 60;

/** Each part is named beside its middle, or as near to it as its neighbours let it. */
function drawShares(chart: Chart): ChartDrawing {
  const stressed = stressedRows(chart);
  const parts = stacked(valuesOf(chart));
  const middles = parts.map(({ from, size }) => 1000 - Math.round(from + size / 2));
  const sizes = chart.rows.map(({ label }) => LABEL * Math.ceil(namesOf([label]) / MOST_LETTERS));
  const places = dodge(middles, sizes, EDGE);
  return {
    heads: [],
    letters: lettersOf(chart),
    rows: chart.rows.map(({ label, numbers }, index) => {
      const place = { x: 1000, y: at(places, index) };
      const lines = [{ from: { x: 0, y: at(middles, index) }, to: place }];
      return {
        label,
        isStressed: stressed.has(index),
        at: place,
        cells: numbers.map(({ text: shown }) => ({
          text: text(shown),
          at: place,
          bar: at(parts, index),
          lines,
          isQuiet: false,
          isBelow: false,
        })),
      };
    }),
  };
}
