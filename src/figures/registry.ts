/** The kinds of figures: what is asked of any of them is asked here. */
import type { YamlNode } from '../markup/yaml/yaml-node.js';
import type { FigureData, FigureDataOf, FigureKind } from '../model/figure.js';
import { compare } from './compare/compare.js';
import { cycle } from './cycle/cycle.js';
import { list } from './list/list.js';
import { network } from './network/network.js';
import type { FigureContext } from './parts/figure-context.js';
import type { FigureType } from './parts/figure-type.js';
import { stack } from './stack/stack.js';
import { stats } from './stats/stats.js';
import { timeline } from './timeline/timeline.js';

export const FIGURES: { readonly [Kind in FigureKind]: FigureType<FigureDataOf<Kind>> } = {
  stack,
  cycle,
  timeline,
  compare,
  stats,
  network,
  list,
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
