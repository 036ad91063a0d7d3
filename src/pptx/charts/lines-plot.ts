/** Lines from value to value, of `line` and of `slope`: ECMA-376 part 1, 21.2.2.97. */
import { at } from '../../text/at.js';
import type { ChartDrawing, DrawnCell } from '../../model/chart-drawing.js';
import { plainText } from '../../model/inline.js';
import { emu } from '../ooxml/units.js';
import { el, type Xml } from '../ooxml/xml.js';
import type { Colour } from '../drawn/drawn-slide.js';
import type { TextStyle } from '../ooxml/text-body.js';
import { dataLabels, fittedWords, type PointLabel, type WideLabel } from './labels.js';
import {
  along,
  axis,
  AXES,
  boxBetween,
  edgesOf,
  solid,
  WHOLE,
  type ChartContent,
  type Plot,
} from './plot.js';
import { cellsOf, names, numbers, seriesName, type Cells } from './references.js';

/** In points. */
const DOT = 12;
/** Between an axis and its words, in CSS pixels. */
const AIR = 10;

export function linesPlot(content: ChartContent): Plot {
  const { chart, drawing, drawn, sheet, style } = content;
  const isSlope = chart.kind === 'slope';
  const of = isSlope ? 'rows' : 'columns';
  const { left, right } = edgesOf(
    drawn.rows.flatMap(({ marks, dots }) => (dots.length > 1 ? dotBoxes(dots) : marks)),
  );
  const [top, bottom] = [topOf(content, isSlope), bottomOf(content, isSlope)];
  const heights = heightsOf(content, top, bottom);
  const look = drawn.numbers && fittedWords(drawn.numbers, wideLabels(content, left, right));
  const series = drawing.rows.map((row, index) => {
    const cells: Cells = isSlope
      ? { row: index, columns: [0, 1] }
      : { column: index, rows: sheet.rows.map((_, moment) => moment) };
    const { colour: own, isDashed = false } = drawn.rows[index] ?? {};
    const name = row.label.length === 0 ? undefined : plainText(row.label);
    const labels = row.cells.map((cell, point): PointLabel | undefined => {
      const isEnd = isSlope || (name !== undefined && point === row.cells.length - 1);
      if (!isEnd) return labelOf(cell);
      const isFirst = isSlope && point === 0;
      return {
        place: isFirst ? 'l' : 'r',
        name: isSlope && !isFirst ? undefined : name,
        moved: movedOf(cell, (heights.foot - heights.head) / drawn.box.height),
      };
    });
    return el(
      'c:ser',
      {},
      el('c:idx', { val: index }),
      el('c:order', { val: index }),
      seriesName(sheet, of, index),
      el('c:spPr', {}, lineXml(own, { width: isSlope ? 4 : 5, isDashed }, style)),
      marker('none'),
      ...row.cells.flatMap(({ dot }, point) =>
        dot === undefined ? [] : [dotXml(point, own, isDashed, style)],
      ),
      dataLabels(cellsOf(sheet, cells), labels, look, style),
      names('c:cat', sheet, isSlope ? 'columns' : 'rows'),
      numbers('c:val', sheet, cells),
      el('c:smooth', { val: 0 }),
    );
  });
  const lines = el(
    'c:lineChart',
    {},
    el('c:grouping', { val: 'standard' }),
    el('c:varyColors', { val: 0 }),
    ...series,
    el('c:marker', { val: 1 }),
    ...AXES,
  );
  const words = drawn.heads && { look: drawn.heads, at: isSlope ? ('high' as const) : ('low' as const) };
  return {
    area: boxBetween(left, top, right, bottom),
    children: [
      lines,
      axis(
        {
          ...{ name: 'c:catAx', isFirst: true, place: 'b', words, stride: strideOf(drawing) },
          line: drawing.zero === undefined || isSlope ? undefined : drawn.axis,
        },
        style,
      ),
      axis(
        {
          name: 'c:valAx',
          isFirst: false,
          place: 'l',
          least: leastOf(content, (bottom - heights.foot) / (heights.foot - heights.head)),
          isToEdges: true,
        },
        style,
      ),
    ],
  };
}

function dotBoxes(dots: readonly { readonly x: number; readonly y: number }[]) {
  return dots.map((dot) => ({ ...dot, width: 0, height: 0 }));
}

function labelOf({ isQuiet, isBelow }: DrawnCell): PointLabel | undefined {
  return isQuiet ? undefined : { place: isBelow ? 'b' : 't' };
}

/** Labels at the ends make way for each other. @param height of the drawing, as a share of the chart's */
function movedOf({ at: label, dot }: DrawnCell, height: number): PointLabel['moved'] {
  if (dot === undefined || dot.y === label.y) return undefined;
  return { x: 0, y: ((dot.y - label.y) / WHOLE) * height };
}

function lineXml(
  own: Colour | undefined,
  { width, isDashed }: { readonly width: number; readonly isDashed: boolean },
  style: TextStyle,
): Xml {
  // Round ends would fill the gaps.
  const [cap, dash] = isDashed ? ['flat', el('a:prstDash', { val: 'sysDash' })] : ['rnd', undefined];
  return el('a:ln', { w: emu(width), cap }, solid(own, style), dash, el('a:round'));
}

function marker(symbol: 'none' | 'circle', ...look: readonly Xml[]): Xml {
  return el('c:marker', {}, el('c:symbol', { val: symbol }), ...look);
}

function dotXml(point: number, own: Colour | undefined, isDashed: boolean, style: TextStyle): Xml {
  const look = el('c:spPr', {}, solid(own, style), el('a:ln', {}, el('a:noFill')));
  return el(
    'c:dPt',
    {},
    el('c:idx', { val: point }),
    marker('circle', el('c:size', { val: DOT }), look),
    el('c:bubble3D', { val: 0 }),
    el('c:spPr', {}, lineXml(own, { width: 5, isDashed }, style)),
  );
}

/** Numbers stand over their dots, and the heads of a slope over all. */
function topOf({ drawn: { box, heads, numbers } }: ChartContent, isSlope: boolean): number {
  const letters = numbers?.run.size ?? 0;
  return isSlope && heads !== undefined ? heads.box.y + heads.box.height + letters : box.y + letters * 1.5;
}

function bottomOf({ drawn: { box, heads } }: ChartContent, isSlope: boolean): number {
  return isSlope || heads === undefined ? box.y + box.height - AIR * 2 : heads.box.y - AIR;
}

/** Of heads, one in so many is shown. */
function strideOf({ heads }: ChartDrawing): number {
  const next = heads.findIndex(({ isQuiet }, index) => index > 0 && !isQuiet);
  return next === -1 ? Math.max(1, heads.length) : next;
}

/** The number at the lower edge. @param below how far it is under the drawing, as a share of the drawing's height */
function leastOf(content: ChartContent, below: number): number | undefined {
  const { drawing } = content;
  const points = drawing.rows.flatMap((row, series) =>
    row.cells.map((cell, point) => ({
      y: (cell.dot ?? cell.at).y,
      value: valueAt(content, series, point),
    })),
  );
  const [low, high] = [
    points.reduce((one, other) => (other.value < one.value ? other : one)),
    points.reduce((one, other) => (other.value > one.value ? other : one)),
  ];
  if (high.y === low.y) return drawing.zero?.at === 0 ? 0 : undefined;
  const each = (high.value - low.value) / (high.y - low.y);
  const least = low.value - (low.y + Math.max(0, below) * WHOLE) * each;
  // Its own rounding is no number below zero.
  return Math.abs(least) < each ? 0 : Number(least.toPrecision(3));
}

/** Where the drawing ends on the slide, below and above. */
function heightsOf(
  { drawing, drawn }: ChartContent,
  top: number,
  bottom: number,
): { readonly foot: number; readonly head: number } {
  const pairs = drawing.rows.flatMap(({ cells }, row) =>
    cells
      .flatMap(({ dot }) => dot ?? [])
      .flatMap((place, index) => {
        const dot = drawn.rows[row]?.dots[index];
        return dot === undefined ? [] : [{ place: place.y, dot: dot.y }];
      }),
  );
  if (pairs.length === 0) return { foot: bottom, head: top };
  const [foot, head] = along(
    pairs.map(({ dot }) => dot),
    pairs.map(({ place }) => place),
    bottom,
    top,
  );
  return { foot, head };
}

/** Those at the ends, which say the name of their line as well. */
function wideLabels(
  { chart, drawing, drawn: { box } }: ChartContent,
  left: number,
  right: number,
): readonly WideLabel[] {
  const behind = box.x + box.width - right - AIR;
  return drawing.rows.flatMap(({ label, cells }) => {
    const name = plainText(label);
    const text = (point: number): string => plainText(at(cells, point).text);
    return chart.kind === 'slope'
      ? [
          { text: `${name} ${text(0)}`, room: left - box.x - AIR },
          { text: text(1), room: behind },
        ]
      : name === ''
        ? []
        : [{ text: `${name} ${text(cells.length - 1)}`, room: behind }];
  });
}

/** As the axis counts: 3 of “3 million” where all numbers are millions. */
function valueAt({ chart: { kind }, sheet }: ChartContent, series: number, point: number): number {
  const [row, column] = kind === 'slope' ? [series, point] : [point, series];
  return at(at(sheet.rows, row).cells, column).value;
}
