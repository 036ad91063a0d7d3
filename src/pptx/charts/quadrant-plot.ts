/** Dots between two axes that cross: ECMA-376 part 1, 21.2.2.161. */
import type { DrawnRow } from '../../model/chart-drawing.js';
import { at } from '../../text/at.js';
import { el } from '../ooxml/xml.js';
import type { Corner, SlideBox } from '../drawn/drawn-slide.js';
import { dataLabels } from './labels.js';
import { along, axis, AXES, boxBetween, solid, WHOLE, type ChartContent, type Plot } from './plot.js';
import { cellsOf, numbers, seriesName } from './references.js';

/** In points. */
const DOT = 12;

export function quadrantPlot({ drawing, drawn, sheet, style }: ChartContent): Plot {
  const series = drawn.rows.map(({ colour }, index) => {
    const place = labelPlace(at(drawing.rows, index));
    const y = { row: index, columns: [1] };
    const look = el('c:spPr', {}, solid(colour, style), el('a:ln', {}, el('a:noFill')));
    return el(
      'c:ser',
      {},
      el('c:idx', { val: index }),
      el('c:order', { val: index }),
      seriesName(sheet, 'rows', index),
      el('c:spPr', {}, el('a:ln', {}, el('a:noFill'))),
      el('c:marker', {}, el('c:symbol', { val: 'circle' }), el('c:size', { val: DOT }), look),
      dataLabels(cellsOf(sheet, y), [{ place, isNameOnly: true }], drawn.labels, style),
      numbers('c:xVal', sheet, { row: index, columns: [0] }),
      numbers('c:yVal', sheet, y),
      el('c:smooth', { val: 0 }),
    );
  });
  const scatter = el(
    'c:scatterChart',
    {},
    el('c:scatterStyle', { val: 'lineMarker' }),
    el('c:varyColors', { val: 0 }),
    ...series,
    ...AXES,
  );
  const places = drawing.rows.map((row) => at(row.cells, 0).dot ?? at(row.cells, 0).at);
  const dots = drawn.rows.map((row) => at(row.dots, 0));
  const ends = [0, 1].map((column) =>
    endsOf(
      sheet.rows.map((_, row) => ({
        value: at(at(sheet.rows, row).cells, column).value,
        place: column === 0 ? at(places, row).x : at(places, row).y,
      })),
    ),
  );
  const [x, y] = [at(ends, 0), at(ends, 1)];
  return {
    area: areaOf(dots, places, drawn.box),
    children: [
      scatter,
      axis({ name: 'c:valAx', isFirst: true, place: 'b', ...x, meets: middleOf(y), line: drawn.axis }, style),
      axis(
        { name: 'c:valAx', isFirst: false, place: 'l', ...y, meets: middleOf(x), line: drawn.axis },
        style,
      ),
    ],
  };
}

/** Of its name, beside its dot or over or under it. */
function labelPlace({ side, at: label, cells: [cell] }: DrawnRow): 'l' | 'r' | 't' | 'b' {
  if (side !== 'over') return side === 'before' ? 'l' : 'r';
  return (label?.y ?? 0) < (cell?.at.y ?? 0) ? 'b' : 't';
}

interface Ends {
  readonly least: number;
  readonly largest: number;
}

function middleOf({ least, largest }: Ends): number {
  return (least + largest) / 2;
}

/** Where an axis begins and ends, of values and of their places on it. */
function endsOf(points: readonly { readonly value: number; readonly place: number }[]): Ends {
  const sorted = points.toSorted((one, other) => one.place - other.place);
  const [first, last] = [at(sorted, 0), at(sorted, sorted.length - 1)];
  const isFlat = first.place === last.place || first.value === last.value;
  // Of one value, the axis begins at zero as the drawing's does.
  const each = isFlat
    ? first.value / Math.max(1, first.place)
    : (last.value - first.value) / (last.place - first.place);
  const least = isFlat ? 0 : first.value - first.place * each;
  return { least: round(least), largest: round(least + WHOLE * (each || 1 / WHOLE)) };
}

/** The drawing's own numbers are round ones, and their places rounded to thousandths. */
function round(value: number): number {
  return Number(value.toPrecision(2));
}

/** Where the thousandths of the drawing lie on the slide, of dots that are there and of their places in it. */
function areaOf(dots: readonly Corner[], places: readonly Corner[], box: SlideBox): SlideBox {
  const [left, right] = along(
    dots.map(({ x }) => x),
    places.map(({ x }) => x),
    box.x,
    box.x + box.width,
  );
  const [bottom, top] = along(
    dots.map(({ y }) => y),
    places.map(({ y }) => y),
    box.y + box.height,
    box.y,
  );
  return boxBetween(left, top, right, bottom);
}
