/** The kinds of figures: what is asked of any of them is asked here. */
import type { YamlNode } from '../markup/yaml/yaml-node.js';
import type { Chart, ChartKind } from '../model/chart.js';
import type { FigureData, FigureDataOf, FigureKind } from '../model/figure.js';
import { bars } from './bars/bars.js';
import { compare } from './compare/compare.js';
import { cycle } from './cycle/cycle.js';
import { line } from './line/line.js';
import { list } from './list/list.js';
import { network } from './network/network.js';
import type { ChartType } from './parts/chart/chart-figure.js';
import type { FigureContext } from './parts/figure-context.js';
import type { FigureType } from './parts/figure-type.js';
import { quadrant } from './quadrant/quadrant.js';
import { share } from './share/share.js';
import { slope } from './slope/slope.js';
import { stack } from './stack/stack.js';
import { stats } from './stats/stats.js';
import { steps } from './steps/steps.js';
import { timeline } from './timeline/timeline.js';

const CHARTS: { readonly [Kind in ChartKind]: ChartType<Kind> } = {
  bars,
  line,
  share,
  slope,
  quadrant,
  steps,
};

export const FIGURES: { readonly [Kind in FigureKind]: FigureType<FigureDataOf<Kind>> } = {
  stack,
  cycle,
  timeline,
  compare,
  stats,
  network,
  list,
  ...CHARTS,
};

/** The YAML of a figure in, its data out, as its kind asks. Undefined when nothing of it can be kept. */
export function parseFigureData(
  node: YamlNode,
  context: Omit<FigureContext, 'shape'>,
): FigureData | undefined {
  const { parse, shape } = FIGURES[context.kind];
  return parse(node, { ...context, shape });
}

/** Of the data's own kind: it takes that data, and no other. */
export function figureType({ kind }: FigureData): FigureType {
  return FIGURES[kind];
}

/** Of the chart's own kind. */
export function chartType({ kind }: Pick<Chart, 'kind'>): ChartType<ChartKind> {
  return CHARTS[kind];
}
