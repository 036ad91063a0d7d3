/** Parts of a whole: one column of a hundred percent, ECMA-376 part 1, 21.2.2.16, its parts from above to below. */
import { el } from '../ooxml/xml.js';
import { at } from '../../text/at.js';
import type { ChartWords, DrawnChartRow, SlideBox } from '../drawn/drawn-slide.js';
import type { SheetCell, SheetRow } from './chart-sheet.js';
import { dataLabels, fittedWords, labelWidth, type PointLabel } from './labels.js';
import { around } from '../drawn/boxes.js';
import { axis, AXES, boxBetween, edgesOf, solid, type ChartContent, type Plot } from './plot.js';
import { cellsOf, names, numbers, seriesName } from './references.js';

export function sharePlot(content: ChartContent): Plot {
  const { drawn, sheet, style } = content;
  const look = looksOf(content);
  const strips = drawn.rows.flatMap(({ marks }) => marks.slice(0, 1));
  const { left, right, top, bottom } = edgesOf(strips);
  const series = drawn.rows.map((row, index) => {
    const cells = { row: index, columns: [0] };
    return el(
      'c:ser',
      {},
      el('c:idx', { val: index }),
      el('c:order', { val: index }),
      seriesName(sheet, 'rows', index),
      el('c:spPr', {}, solid(row.colour, style)),
      el('c:invertIfNegative', { val: 0 }),
      dataLabels(cellsOf(sheet, cells), [labelOf(row, at(sheet.rows, index), look, drawn.box)], look, style),
      names('c:cat', sheet, 'columns'),
      numbers('c:val', sheet, cells),
    );
  });
  const column = el(
    'c:barChart',
    {},
    el('c:barDir', { val: 'col' }),
    el('c:grouping', { val: 'percentStacked' }),
    el('c:varyColors', { val: 0 }),
    ...series,
    el('c:gapWidth', { val: 0 }),
    el('c:overlap', { val: 100 }),
    ...AXES,
  );
  return {
    area: boxBetween(left, top, right, bottom),
    children: [
      column,
      axis({ name: 'c:catAx', isFirst: true, place: 'b' }, style),
      axis({ name: 'c:valAx', isFirst: false, isReversed: true, place: 'l' }, style),
    ],
  };
}

/** Beside its part, where the browser has put it: PowerPoint would put it on the part. */
function labelOf(
  { marks: [strip], label, number }: DrawnChartRow,
  { label: name, cells }: SheetRow,
  look: ChartWords | undefined,
  chart: SlideBox,
): PointLabel {
  const place = 'ctr';
  if (strip === undefined || label === undefined || number === undefined || look === undefined)
    return { place, name };
  const { x, y, height } = around([number, label]);
  const width = labelWidth(wholeLabel(name, cells), look);
  return {
    ...{ place, name },
    moved: {
      x: (x + width / 2 - (strip.x + strip.width / 2)) / chart.width,
      y: (y + height / 2 - (strip.y + strip.height / 2)) / chart.height,
    },
  };
}

/** How they are set, so that each ends on the chart. */
function looksOf({ drawn: { rows, labels, box }, sheet }: ChartContent): ChartWords | undefined {
  if (labels === undefined) return undefined;
  const wide = rows.flatMap(({ label, number }, index) => {
    const { label: name, cells } = at(sheet.rows, index);
    if (label === undefined || number === undefined) return [];
    return [{ text: wholeLabel(name, cells), room: box.x + box.width - around([number, label]).x }];
  });
  return fittedWords(labels, wide);
}

function wholeLabel(name: string, [cell]: readonly SheetCell[]): string {
  return `${name} ${cell?.text ?? ''}`;
}
