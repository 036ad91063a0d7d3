/** Parts of a whole: one column of a hundred percent, ECMA-376 part 1, 21.2.2.16, its parts from above to below. */
import { el } from '../ooxml/xml.js';
import type { DrawnChartRow, SlideBox } from '../drawn/drawn-slide.js';
import { dataLabels, type PointLabel } from './labels.js';
import { around } from '../drawn/boxes.js';
import { axis, AXES, boxBetween, edgesOf, solid, type ChartContent, type Plot } from './plot.js';
import { cellsOf, names, numbers, seriesName } from './references.js';

export function sharePlot({ drawn, sheet, style }: ChartContent): Plot {
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
      dataLabels(
        cellsOf(sheet, cells),
        [labelOf(row, sheet.rows[index]?.label, drawn.box)],
        drawn.labels,
        style,
      ),
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
  name: string | undefined,
  chart: SlideBox,
): PointLabel {
  const place = 'ctr';
  if (strip === undefined || label === undefined || number === undefined) return { place, name };
  const words = around([number, label]);
  return {
    ...{ place, name },
    moved: {
      x: (words.x + words.width / 2 - (strip.x + strip.width / 2)) / chart.width,
      y: (words.y + words.height / 2 - (strip.y + strip.height / 2)) / chart.height,
    },
  };
}
