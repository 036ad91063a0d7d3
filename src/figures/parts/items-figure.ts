/** What the kinds have in common that are a list of items. */
import type { YamlNode } from '../../markup/yaml/yaml-node.js';
import type { FigureDataOf, FigureKind } from '../../model/figure.js';
import { checkCount, isEmpty, countOf, type FigureContext } from './figure-context.js';
import type { FigureType } from './figure-type.js';
import { itemWithTexts, itemWords } from './item-texts.js';
import { parseFigureItems } from './parse-items.js';

type ItemsKind = {
  [Kind in FigureKind]: 'items' extends keyof FigureDataOf<Kind> ? Kind : never;
}[FigureKind];

export interface ItemsData<Kind extends ItemsKind> {
  readonly kind: Kind;
  readonly items: FigureDataOf<'list'>['items'];
}

export function itemsFigure<Kind extends ItemsKind>(
  kind: Kind,
  itsOwn: Pick<FigureType, 'art' | 'skeleton'>,
): FigureType<ItemsData<Kind>> {
  return {
    ...itsOwn,
    shape: 'a line `- Label: text` for each item',
    parse: (node, context) => parseItems(node, kind, context),
    withTexts: (data, change) => ({ ...data, items: data.items.map((item) => itemWithTexts(item, change)) }),
    words: ({ items }) => items.map(itemWords),
  };
}

function parseItems<Kind extends ItemsKind>(
  node: YamlNode,
  kind: Kind,
  context: FigureContext,
): ItemsData<Kind> | undefined {
  const items = parseFigureItems(node, context);
  if (node.kind === 'list' || isEmpty(node)) {
    const count = { owner: `this \`${kind}\``, noun: 'item', count: countOf(node), least: 2, most: 6 };
    checkCount(count, context.fence, context);
  }
  return items.length === 0 ? undefined : { kind, items };
}
