/** A hub and its partners. */
import { plainText } from '../../model/inline.js';
import type { FigureDataOf } from '../../model/figure.js';
import type { FigureType } from '../parts/figure-type.js';
import { itemWithTexts, itemWords } from '../parts/item-texts.js';
import { parseFigureItems } from '../parts/parse-items.js';
import { checkCount, isEmpty, reportShape, countOf, type FigureContext } from '../parts/figure-context.js';
import { parseInlineText } from '../../markup/inline/parse-inline.js';
import { shorten } from '../../text/shorten.js';
import { entryOf, type YamlNode } from '../../markup/yaml/yaml-node.js';

export const network: FigureType<FigureDataOf<'network'>> = {
  shape: '`hub: …`, and `partners:` with a list of `- Name: …` lines below it',
  skeleton: 'hub: Who stands in the middle\npartners:\n  - One: what they give\n  - Two: what they give',
  art: 'plate',
  parse: parseNetwork,
  withTexts: ({ kind, hub, partners }, change) => ({
    kind,
    hub: change(hub),
    partners: partners.map((partner) => itemWithTexts(partner, change)),
  }),
  words: ({ hub, partners }) => [plainText(hub), ...partners.map(itemWords)],
};

const KEYS: readonly string[] = ['hub', 'partners'];

function parseNetwork(node: YamlNode, context: FigureContext): FigureDataOf<'network'> | undefined {
  const hub = entryOf(node, 'hub')?.value;
  const partners = entryOf(node, 'partners')?.value;
  if (hub?.kind !== 'text' || isEmpty(hub) || partners === undefined) {
    reportShape(context.fence, '`network` has a hub and partners', context);
    return undefined;
  }
  reportOtherKeys(node, context);
  const items = parseFigureItems(partners, context);
  const count = { owner: 'this `network`', noun: 'partner', count: countOf(partners), least: 2, most: 6 };
  checkCount(count, partners.span, context);
  return { kind: 'network', hub: parseInlineText(hub.text, hub.span, context.report), partners: items };
}

function reportOtherKeys(node: YamlNode, { report }: FigureContext): void {
  const others = node.kind === 'map' ? node.entries.filter(({ key }) => !KEYS.includes(key)) : [];
  for (const { key, keySpan } of others)
    report(
      'unknown-key',
      keySpan,
      `\`network\` has no key \`${shorten(key)}\``,
      'the keys are `hub` and `partners`',
    );
}
