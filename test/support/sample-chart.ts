/** A chart of so many rows, as it is planned: numbers that rise, fall and are zero. */
import { chartType } from '../../src/figures/registry.js';
import type { Chart, ChartKind, ChartNumber } from '../../src/model/chart.js';
import type { FigureView } from '../../src/model/deck.js';
import { text } from '../../src/model/inline.js';

const SPAN = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const VALUES = [40, 0, 25.5, 12, 31, 7, 120, 3];
const NAMES: readonly string[] = ['before', 'after'];
const WIDE: Readonly<Partial<Record<ChartKind, number>>> = { line: 2, slope: 2, quadrant: 2 };

export function sampleChart(kind: ChartKind, count: number, label = 'Item', names = NAMES): FigureView {
  const numbers = Array.from({ length: WIDE[kind] ?? 1 }, (_, column) => column);
  const chart: Chart = {
    kind,
    columns: numbers.length > 1 && kind !== 'quadrant' ? names.map((name) => text(name)) : [],
    rows: Array.from({ length: count }, (_, row) => ({
      label: text(`${label} ${row + 1}`),
      numbers: numbers.map((column) => numberOf(VALUES[(row * 3 + column * 5) % VALUES.length] ?? 0)),
      span: SPAN,
    })),
    ...(kind === 'quadrant' && {
      ends: [
        [text('cheap'), text('dear')],
        [text('slow'), text('fast')],
      ],
    }),
  };
  return { ...chart, drawing: chartType(chart).draw(chart), origins: [text('found at 12:30')] };
}

const numberOf = (value: number): ChartNumber => ({ text: String(value), quantity: { value }, span: SPAN });
