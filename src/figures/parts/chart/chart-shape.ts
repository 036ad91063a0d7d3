/** What a kind of chart asks of its table. */
import type { ChartKind } from '../../../model/chart.js';

export interface ChartShape {
  readonly kind: ChartKind;
  /** The fewest and the most that can be read on a slide. */
  readonly rows: readonly [least: number, most: number];
  readonly columns: readonly [least: number, most: number];
  /** What its columns are called by its kind, so that its data need not say it. */
  readonly named?: 'ends' | undefined;
}
