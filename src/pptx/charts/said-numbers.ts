/** A chart in, its numbers as they are called in the file out: what of them somebody said, a check can find changed. */
import type { Chart } from '../../model/chart.js';
import { chartSheet } from './chart-sheet.js';

export interface CalledNumber {
  /** Its series and its place in that, as one text. */
  readonly name: string;
  readonly value: number;
}

export interface ChartedNumber extends CalledNumber {
  /** It was verified against its source. */
  readonly isSaid: boolean;
}

/** @param lang of the deck, BCP 47 */
export function chartedNumbers(chart: Chart, lang: string): readonly ChartedNumber[] {
  const { columns, rows } = chartSheet(chart, lang);
  return rows.flatMap(({ label, cells }, row) =>
    cells.map(({ value }, column) => ({
      name: numberName(label, nameOfColumn(chart, columns, column)),
      value,
      isSaid: chart.rows[row]?.numbers[column]?.origin?.type === 'said',
    })),
  );
}

/** A quadrant's axes have no cells that its marks name: the first runs to the right, the second upwards. */
function nameOfColumn({ kind }: Chart, columns: readonly string[], column: number): string {
  return kind === 'quadrant' ? (column === 0 ? 'x' : 'y') : (columns[column] ?? '');
}

/** Of the two words that name it, whichever names the series. */
export function numberName(...names: readonly string[]): string {
  return names
    .filter((name) => name !== '')
    .toSorted()
    .join(', ');
}
