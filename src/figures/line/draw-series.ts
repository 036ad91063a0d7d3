/** A chart whose rows are moments in, its columns drawn from left to right out: lines, each named at its end. */
import type { ChartDrawing, DrawnCell, DrawnPoint } from '../../model/chart-drawing.js';
import type { Chart, ChartNumber } from '../../model/chart.js';
import { text, type RichText } from '../../model/inline.js';
import { at, lastOf } from '../../text/at.js';
import { dodge } from '../parts/chart/dodge.js';
import { lettersOf, longestWord, namesOf, scaleOfLines, spread, valuesOf } from '../parts/chart/scales.js';

/** The name of a line, in thousandths of the drawing's height. */
const NAME = 210;
/** Of a name on one line. */
const MOST_LETTERS = 24;
/** More than these on one line would run into each other. */
const MOST_NUMBERS = 8;
const MOST_HEADS = 8;
/** Nearer than this to the lower edge, there is no room for a number below its place. */
const DEEP = 250;

export function drawSeries(chart: Chart): ChartDrawing {
  const { rows, columns } = chart;
  const { scale, zero } = scaleOfLines(valuesOf(chart));
  const places = spread(rows.length);
  const names: readonly RichText[] = columns.length === 0 ? [[]] : columns;
  const lines = names.map((_, column) =>
    rows.map(({ numbers }, row) => {
      const number = at(numbers, column);
      return { number, at: { x: at(places, row), y: scale(number.quantity.value) } };
    }),
  );
  const ends = dodge(
    lines.map((points) => at(points, rows.length - 1).at.y),
    names.map((name) => NAME * Math.ceil(namesOf([name]) / MOST_LETTERS)),
  );
  const cells = names.map((_, column) =>
    cellsOf(at(lines, column), saidPoints(column, lines), columns.length > 0 ? at(ends, column) : undefined),
  );
  return {
    zero,
    letters: lettersOf(chart),
    names: namesOf(columns),
    ...headsOf(rows, places),
    isDeep: cells.flat().some(({ at: { y }, isBelow, isQuiet }) => isBelow && !isQuiet && y < DEEP),
    rows: names.map((label, column) => ({
      label,
      at: { x: 1000, y: at(ends, column) },
      cells: at(cells, column),
    })),
  };
}

interface LinePoint {
  readonly number: ChartNumber;
  readonly at: DrawnPoint;
}

/** @param end where the last number stands, beside the line's name */
function cellsOf(
  points: readonly LinePoint[],
  said: ReadonlySet<number>,
  end: number | undefined,
): readonly DrawnCell[] {
  return points.map(({ number, at: place }, index) => {
    const isEnd = end !== undefined && index === points.length - 1;
    const [before, after] = [points[index - 1]?.at, points[index + 1]?.at];
    return {
      text: text(number.text),
      at: isEnd ? { x: place.x, y: end } : place,
      dot: said.has(index) ? place : undefined,
      lines: before === undefined ? [] : [{ from: before, to: place }],
      isQuiet: !said.has(index),
      // In a valley there is room below the line only.
      isBelow: (before?.y ?? Infinity) > place.y && (after?.y ?? Infinity) > place.y,
    };
  });
}

/** Of many points the first, the last, the least and the largest; of several lines their ends, the first as far as these lie apart. */
function saidPoints(column: number, lines: readonly (readonly LinePoint[])[]): ReadonlySet<number> {
  const points = at(lines, column);
  const last = points.length - 1;
  if (lines.length > 1) return new Set([...(isApart(column, lines) ? [0] : []), last]);
  if (points.length <= MOST_NUMBERS) return new Set(points.keys());
  const heights = points.map(({ at: { y } }) => y);
  const turns = [heights.indexOf(Math.min(...heights)), heights.indexOf(Math.max(...heights))];
  return new Set([0, ...turns.filter((turn) => turn > 1 && turn < last - 1), last]);
}

/** Where some begin with one number, the first of them says it for all. */
function isApart(column: number, lines: readonly (readonly LinePoint[])[]): boolean {
  const heights = lines.map((points) => at(points, 0).at.y);
  const own = at(heights, column);
  return heights.every((height, other) => (height === own ? column <= other : Math.abs(height - own) > NAME));
}

/** Evenly, the first and the last among them where that can be. */
function headsOf(
  rows: Chart['rows'],
  places: readonly number[],
): Required<Pick<ChartDrawing, 'heads' | 'headRoom'>> {
  const last = rows.length - 1;
  const strides = Array.from({ length: last }, (_, index) => index + 1).filter(
    (stride) => last / stride < MOST_HEADS,
  );
  const even = strides.find((stride) => last % stride === 0 && last / stride > 1);
  const stride = even ?? strides[0] ?? 1;
  const heads = rows.map(({ label }, index) => ({
    label,
    x: at(places, index),
    isQuiet: index % stride !== 0,
  }));
  const { between, end } = sharesOf(heads.filter(({ isQuiet }) => !isQuiet));
  const room = (share: number): number => Math.floor((1000 * stride * share) / last);
  return {
    heads: heads.map((head, index) => (index % last === 0 ? { ...head, room: room(end) } : head)),
    headRoom: room(between),
  };
}

/** More would leave no gap. */
const MOST_SHARE = 0.82;

/**
 * How much of the way to the next each may take. One at an end reaches inwards only: it and its neighbour share that way
 * by their longest words.
 */
function sharesOf(heads: readonly { readonly label: RichText }[]): {
  readonly between: number;
  readonly end: number;
} {
  const words = heads.map(({ label }) => longestWord(label));
  const inner = words.slice(1, -1);
  if (inner.length === 0) return { between: MOST_SHARE, end: 1 / 2 };
  const [long, outer] = [Math.max(...inner), Math.max(at(words, 0), lastOf(words))];
  const between = Math.min(MOST_SHARE, Math.max(1 / 2, long / (outer + long / 2)));
  return { between, end: 1 - between / 2 };
}
