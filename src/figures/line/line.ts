/** How something went: a line for each column, from the first row to the last. */
import { chartFigure } from '../parts/chart/chart-figure.js';
import { drawSeries } from './draw-series.js';

/** Straight from value to value: a curve would invent what lies between them. */
export const line = chartFigure('line', {
  written: '`- 2024: 12` for each point, or `columns: [one, two]` and `- 2024: [12, 34]`',
  skeleton: '- 2019: 12\n- 2021: 18\n- 2024: 30',
  art: 'band',
  rows: [2, 24],
  columns: [0, 4],
  draw: drawSeries,
});
