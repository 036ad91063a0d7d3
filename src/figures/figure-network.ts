/** The YAML of a `network` in, its hub and partners out. */
import type { FigureData } from '../model/figure.js';
import { readFigureItems } from './figure-item.js';
import { checkCount, isEmpty, reportShape, countOf, type FigureReader } from './figure-reader.js';
import { readInlineText } from '../markup/inline/read-inline.js';
import { shorten } from '../text/shorten.js';
import { entryOf, type YamlNode } from '../markup/yaml/yaml-node.js';

const KEYS: readonly string[] = ['hub', 'partners'];

export function readNetwork(node: YamlNode, reader: FigureReader): FigureData | undefined {
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
