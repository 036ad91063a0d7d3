/** Bars, one below the other: ECMA-376 part 1, 21.2.2.16. */
import { at } from '../../text/at.js';
import type { DrawnChart } from '../drawn/drawn-slide.js';
import { el, type Xml } from '../ooxml/xml.js';
import { dataLabels } from './labels.js';
import { axis, AXES, boxBetween, edgesOf, solid, type ChartContent, type Plot } from './plot.js';
import { cellsOf, names, numbers, seriesName } from './references.js';

/** Where names stand over their bars they are put before them, in so much of the chart's width at most. */
const NAMES = 0.4;
/** Thousandths of a bar's thickness that PowerPoint leaves between two, at most. */
const WIDEST_GAP = 500;

export function barsPlot({ chart, drawn, sheet, style }: ChartContent): Plot {
  const cells = { column: 0, rows: sheet.rows.map((_, row) => row) };
  const isSigned = chart.rows.some((row) => row.numbers.some(({ quantity }) => quantity.value < 0));
  const marks = drawn.rows.flatMap((row) => row.marks);
  const { left, right, top, bottom } = edgesOf(marks);
  const from = Math.max(left, drawn.box.x + namesRoom(drawn, left));
  const thickness = Math.max(1, ...marks.map(({ height }) => height));
  const pitch = drawn.rows.length > 1 ? (bottom - top - thickness) / (drawn.rows.length - 1) : thickness;
  const gap = Math.max(0, pitch - thickness);
  const values = cellsOf(sheet, cells).map(({ value }) => value);
  const before = isSigned ? numbersRoom(drawn) : 0;
  const points = drawn.rows.map(({ colour }, idx) =>
    el(
      'c:dPt',
      {},
      el('c:idx', { val: idx }),
      el('c:invertIfNegative', { val: 0 }),
      el('c:bubble3D', { val: 0 }),
      el('c:spPr', {}, solid(colour, style)),
    ),
  );
  const series = el(
    'c:ser',
    {},
    el('c:idx', { val: 0 }),
    el('c:order', { val: 0 }),
    seriesName(sheet, 'columns', 0),
    el('c:spPr', {}, solid(at(drawn.rows, 0).colour, style)),
    el('c:invertIfNegative', { val: 0 }),
    ...points,
    dataLabels(
      cellsOf(sheet, cells),
      sheet.rows.map(() => ({ place: 'outEnd' })),
      drawn.numbers,
      style,
    ),
    names('c:cat', sheet, 'rows'),
    numbers('c:val', sheet, cells),
  );
  const bars: readonly Xml[] = [
    el('c:barDir', { val: 'bar' }),
    el('c:grouping', { val: 'clustered' }),
    el('c:varyColors', { val: 0 }),
    series,
    el('c:gapWidth', { val: Math.min(WIDEST_GAP, Math.round((gap / thickness) * 100)) }),
    ...AXES,
  ];
  return {
    area: boxBetween(from - before, top - gap / 2, right, bottom + gap / 2),
    children: [
      el('c:barChart', {}, ...bars),
      axis(
        {
          ...{ name: 'c:catAx', isFirst: true, isReversed: true, place: 'l' },
          words: drawn.labels && { look: drawn.labels, at: 'low' },
          line: isSigned ? drawn.axis : undefined,
        },
        style,
      ),
      axis(
        { name: 'c:valAx', isFirst: false, place: 'b', least: leastOf(values, before, right - from) },
        style,
      ),
    ],
  };
}

/** Of names that stand over their bars. @param left of the bars */
function namesRoom({ box, rows }: DrawnChart, left: number): number {
  const over = rows.flatMap(({ label }) =>
    label !== undefined && label.x + label.width / 2 > left ? [label.width] : [],
  );
  return over.length === 0 ? 0 : Math.min(Math.max(...over) + AIR, box.width * NAMES);
}

/** Numbers stand before bars that run to the left, and must not meet the names of the rows there. */
function numbersRoom({ rows }: DrawnChart): number {
  return Math.max(...rows.map(({ number }) => number?.width ?? 0)) * WIDER + AIR;
}

/** By how much a number may be longer in another face. */
const WIDER = 1.3;

/** Between a bar and its number, in CSS pixels. */
const AIR = 16;

/** Where the axis begins so that so much of its length lies before the bars. */
function leastOf(values: readonly number[], before: number, length: number): number {
  const least = Math.min(0, ...values);
  const each = (Math.max(0, ...values) - least) / Math.max(1, length);
  return Number((least - before * each).toPrecision(3));
}
