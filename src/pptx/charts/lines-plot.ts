/** Lines from value to value, of `line` and of `slope`: ECMA-376 part 1, 21.2.2.97. */
import { at } from '../../text/at.js';
import type { ChartDrawing, DrawnCell } from '../../model/chart-drawing.js';
import { plainText } from '../../model/inline.js';
import { emu } from '../ooxml/units.js';
import { el, type Xml } from '../ooxml/xml.js';
import type { Colour } from '../drawn/drawn-slide.js';
import type { TextStyle } from '../ooxml/text-body.js';
import { dataLabels, type PointLabel } from './labels.js';
import { axis, AXES, boxBetween, edgesOf, solid, type ChartContent, type Plot } from './plot.js';
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
  const series = drawing.rows.map((row, index) => {
    const cells: Cells = isSlope
      ? { row: index, columns: [0, 1] }
      : { column: index, rows: sheet.rows.map((_, moment) => moment) };
    const own = drawn.rows[index]?.colour;
    const name = row.label.length === 0 ? undefined : plainText(row.label);
    const labels = row.cells.map((cell, point) =>
      isSlope
        ? { place: point === 0 ? ('l' as const) : ('r' as const), name: point === 0 ? name : undefined }
        : labelOf(cell, point === row.cells.length - 1 ? name : undefined),
    );
    return el(
      'c:ser',
      {},
      el('c:idx', { val: index }),
      el('c:order', { val: index }),
      seriesName(sheet, of, index),
      el('c:spPr', {}, lineXml(own, isSlope ? 4 : 5, style)),
      marker('none'),
      ...row.cells.flatMap(({ dot }, point) => (dot === undefined ? [] : [dotXml(point, own, style)])),
      dataLabels(cellsOf(sheet, cells), labels, drawn.numbers, style),
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
    area: boxBetween(left, topOf(content, isSlope), right, bottomOf(content, isSlope)),
    children: [
      lines,
      axis(
        {
          ...{ name: 'c:catAx', isFirst: true, place: 'b', words, stride: strideOf(drawing) },
          line: drawing.zero === undefined || isSlope ? undefined : drawn.axis,
        },
        style,
      ),
      axis({ name: 'c:valAx', isFirst: false, place: 'l', least: leastOf(content), isToEdges: true }, style),
    ],
  };
}

function dotBoxes(dots: readonly { readonly x: number; readonly y: number }[]) {
  return dots.map((dot) => ({ ...dot, width: 0, height: 0 }));
}

function labelOf({ isQuiet, isBelow }: DrawnCell, name: string | undefined): PointLabel | undefined {
  if (isQuiet) return undefined;
  if (name !== undefined) return { place: 'r', name };
  return { place: isBelow ? 'b' : 't' };
}

function lineXml(own: Colour | undefined, width: number, style: TextStyle): Xml {
  return el('a:ln', { w: emu(width), cap: 'rnd' }, solid(own, style), el('a:round'));
}

function marker(symbol: 'none' | 'circle', ...look: readonly Xml[]): Xml {
  return el('c:marker', {}, el('c:symbol', { val: symbol }), ...look);
}

function dotXml(point: number, own: Colour | undefined, style: TextStyle): Xml {
  const look = el('c:spPr', {}, solid(own, style), el('a:ln', {}, el('a:noFill')));
  return el(
    'c:dPt',
    {},
    el('c:idx', { val: point }),
    marker('circle', el('c:size', { val: DOT }), look),
    el('c:bubble3D', { val: 0 }),
    el('c:spPr', {}, lineXml(own, 5, style)),
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

/** Where the drawing begins: at zero, or near the least number where all are far from it. */
function leastOf({ chart, drawing }: ChartContent): number | undefined {
  if (drawing.zero !== undefined) return drawing.zero.at === 0 ? 0 : undefined;
  const points = drawing.rows.flatMap((row, series) =>
    row.cells.map((cell, point) => ({
      y: (cell.dot ?? cell.at).y,
      value: valueAt(chart, series, point),
    })),
  );
  const [low, high] = [
    points.reduce((one, other) => (other.value < one.value ? other : one)),
    points.reduce((one, other) => (other.value > one.value ? other : one)),
  ];
  if (high.y === low.y) return undefined;
  return Number((low.value - (low.y * (high.value - low.value)) / (high.y - low.y)).toPrecision(3));
}

function valueAt({ kind, rows }: ChartContent['chart'], series: number, point: number): number {
  const [row, column] = kind === 'slope' ? [series, point] : [point, series];
  return at(at(rows, row).numbers, column).quantity.value;
}
