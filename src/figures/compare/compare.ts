/** Two columns beside each other. */
import type { CompareColumn, FigureDataOf } from '../../model/figure.js';
import { plainText, type RichText } from '../../model/inline.js';
import type { FigureType } from '../parts/figure-type.js';
import {
  checkCount,
  isEmpty,
  MAX_PARSED,
  reportPart,
  reportShape,
  type FigureContext,
} from '../parts/figure-context.js';
import { parseInlineText } from '../../markup/inline/parse-inline.js';
import { shorten } from '../../text/shorten.js';
import type { YamlEntry, YamlNode } from '../../markup/yaml/yaml-node.js';

export const compare: FigureType<FigureDataOf<'compare'>> = {
  shape: '`Before:` and `After:`, each with a list of `- …` lines below it',
  skeleton: 'Before:\n  - what was\nAfter:\n  - what is',
  art: 'band',
  parse: parseCompare,
  withTexts: ({ kind, columns }, change) => ({
    kind,
    columns: columns.map(({ title, items }) => ({ title: change(title), items: items.map(change) })),
  }),
  words: ({ columns }) => columns.flatMap(({ title, items }) => [title, ...items].map(plainText)),
};

function parseCompare(node: YamlNode, context: FigureContext): FigureDataOf<'compare'> | undefined {
  if (node.kind !== 'map') {
    const span = isEmpty(node) ? context.fence : node.span;
    reportShape(span, '`compare` has two columns, each with a title', context);
    return undefined;
  }
  const count = node.entries.length;
  checkCount({ owner: 'this `compare`', noun: 'column', count, least: 2, most: 2 }, context.fence, context);
  return {
    kind: 'compare',
    columns: node.entries.slice(0, MAX_PARSED).map((entry) => columnOf(entry, context)),
  };
}

function columnOf({ key, keySpan, value }: YamlEntry, context: FigureContext): CompareColumn {
  const title = parseInlineText(key, keySpan, context.report);
  const name = `the column \`${shorten(key)}\``;
  if (value.kind === 'map' || isEmpty(value)) {
    reportShape(keySpan, `${name} is no list of texts`, context);
    return { title, items: [] };
  }
  const nodes = value.kind === 'list' ? value.items : [value];
  checkCount({ owner: name, noun: 'item', count: nodes.length, least: 1, most: 6 }, keySpan, context);
  return { title, items: nodes.slice(0, MAX_PARSED).flatMap((node) => cellOf(node, context)) };
}

/** `- Price: none` is a text here, whatever YAML makes of it. */
function cellOf(node: YamlNode, context: FigureContext): readonly RichText[] {
  if (node.kind === 'text' && node.text !== '')
    return [parseInlineText(node.text, node.span, context.report)];
  const [only, ...others] = node.kind === 'map' ? node.entries : [];
  if (only?.value.kind === 'text' && others.length === 0)
    return [parseInlineText(`${only.key}: ${only.value.text}`, only.keySpan, context.report)];
  reportPart(node.span, 'this is no text', 'write `- …`, one line for each item', context);
  return [];
}
