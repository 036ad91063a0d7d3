/** The YAML of a figure in, its data out, as the schema of its kind asks. */
import type { FigureData } from '../model/figure.js';
import { readCompare } from './figure-compare.js';
import { readFigureItems } from './figure-item.js';
import { readNetwork } from './figure-network.js';
import { checkCount, isEmpty, countOf, type FigureReader } from './figure-reader.js';
import type { YamlNode } from '../markup/yaml/yaml-node.js';

/** Undefined when nothing of it can be kept. */
export function readFigureData(node: YamlNode, reader: FigureReader): FigureData | undefined {
  const { kind } = reader;
  if (kind === 'compare') return readCompare(node, reader);
  if (kind === 'network') return readNetwork(node, reader);
  const items = readFigureItems(node, reader);
  if (node.kind === 'list' || isEmpty(node)) {
    const count = { owner: `this \`${kind}\``, noun: 'item', count: countOf(node), least: 2, most: 6 };
    checkCount(count, reader.fence, reader);
  }
  return items.length === 0 ? undefined : { kind, items };
}
