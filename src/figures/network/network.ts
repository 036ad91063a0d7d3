/** A hub and its partners. */
import { plainText } from '../../model/inline.js';
import type { FigureDataOf } from '../../model/figure.js';
import type { FigureType } from '../parts/figure-type.js';
import { itemWithTexts, itemWords } from '../parts/item-texts.js';
import { readFigureItems } from '../parts/read-items.js';
import { checkCount, isEmpty, reportShape, countOf, type FigureReader } from '../parts/figure-reader.js';
import { readInlineText } from '../../markup/inline/read-inline.js';
import { shorten } from '../../text/shorten.js';
import { entryOf, type YamlNode } from '../../markup/yaml/yaml-node.js';

export const network: FigureType<FigureDataOf<'network'>> = {
  shape: '`hub: …`, and `partners:` with a list of `- Name: …` lines below it',
  art: 'plate',
  read: readNetwork,
  withTexts: ({ kind, hub, partners }, change) => ({
    kind,
    hub: change(hub),
    partners: partners.map((partner) => itemWithTexts(partner, change)),
  }),
  words: ({ hub, partners }) => [plainText(hub), ...partners.map(itemWords)],
};

const KEYS: readonly string[] = ['hub', 'partners'];

function readNetwork(node: YamlNode, reader: FigureReader): FigureDataOf<'network'> | undefined {
  const hub = entryOf(node, 'hub')?.value;
  const partners = entryOf(node, 'partners')?.value;
  if (hub?.kind !== 'text' || isEmpty(hub) || partners === undefined) {
    reportShape(reader.fence, '`network` has a hub and partners', reader);
    return undefined;
  }
  reportOtherKeys(node, reader);
  const items = readFigureItems(partners, reader);
  const count = { owner: 'this `network`', noun: 'partner', count: countOf(partners), least: 2, most: 6 };
  checkCount(count, partners.span, reader);
  return { kind: 'network', hub: readInlineText(hub.text, hub.span, reader.report), partners: items };
}

function reportOtherKeys(node: YamlNode, { report }: FigureReader): void {
  const others = node.kind === 'map' ? node.entries.filter(({ key }) => !KEYS.includes(key)) : [];
  for (const { key, keySpan } of others)
    report(
      'unknown-key',
      keySpan,
      `\`network\` has no key \`${shorten(key)}\``,
      'the keys are `hub` and `partners`',
    );
}
