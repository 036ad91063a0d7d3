/** The kinds of charts that PowerPoint has one of its own for; any other is drawn as shapes, as all figures are. */
import { CHART_KINDS, type ChartKind } from '../../model/chart.js';

export const PLOTTED_KINDS = [
  'bars',
  'line',
  'share',
  'slope',
  'quadrant',
] as const satisfies readonly ChartKind[];

export type PlottedKind = (typeof PLOTTED_KINDS)[number];

export function isPlotted(kind: string): kind is PlottedKind {
  return PLOTTED_KINDS.some((plotted) => plotted === kind);
}

/** As their classes are called. */
export const SHAPED_KINDS: readonly ChartKind[] = CHART_KINDS.filter((kind) => !isPlotted(kind));
