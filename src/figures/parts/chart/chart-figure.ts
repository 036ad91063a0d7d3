/** What the kinds have in common that are drawn from a table of numbers. */
import type { ChartDrawing } from '../../../model/chart-drawing.js';
import type { AxisEnds, Chart, ChartKind } from '../../../model/chart.js';
import { plainText, type RichText } from '../../../model/inline.js';
import type { FigureType } from '../figure-type.js';
import type { ChartShape } from './chart-shape.js';
import { parseChart } from './parse-chart.js';

export interface ChartType<Kind extends ChartKind> extends FigureType<Chart<Kind>> {
  readonly table: ChartShape;
  /** A chart that has its rows. */
  draw(chart: Chart): ChartDrawing;
}

export function chartFigure<Kind extends ChartKind>(
  kind: Kind,
  {
    written,
    skeleton,
    art,
    draw,
    ...limits
  }: Omit<ChartShape, 'kind'> &
    Pick<FigureType, 'art' | 'skeleton'> & {
      readonly written: string;
      readonly draw: (chart: Chart) => ChartDrawing;
    },
): ChartType<Kind> {
  const table = { kind, ...limits };
  return {
    shape: written,
    skeleton,
    art,
    table,
    draw,
    parse: (node, context) => parseChart(node, kind, table, context),
    withTexts,
    words: chartWords,
  };
}

function withTexts<Kind extends ChartKind>(
  chart: Chart<Kind>,
  change: (text: RichText) => RichText,
): Chart<Kind> {
  const ends = ([low, high]: AxisEnds): AxisEnds => [change(low), change(high)];
  return {
    ...chart,
    columns: chart.columns.map(change),
    rows: chart.rows.map((row) => ({ ...row, label: change(row.label) })),
    unit: chart.unit && change(chart.unit),
    ends: chart.ends && [ends(chart.ends[0]), ends(chart.ends[1])],
  };
}

/** What stands at its edges, then row by row. */
function chartWords({ columns, rows, unit, ends }: Chart): readonly string[] {
  const around = [...(unit === undefined ? [] : [unit]), ...(ends?.flat() ?? []), ...columns];
  return [
    ...around.map(plainText),
    ...rows.map(({ label, numbers }) => `${plainText(label)}: ${numbers.map(({ text }) => text).join(', ')}`),
  ];
}
