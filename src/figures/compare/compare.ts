/** Two columns beside each other. */
import type { CompareColumn, FigureDataOf } from '../../model/figure.js';
import { plainText, type RichText } from '../../model/inline.js';
import type { FigureType } from '../parts/figure-type.js';
import {
  checkCount,
  isEmpty,
  MAX_READ,
  reportPart,
  reportShape,
  type FigureReader,
} from '../parts/figure-reader.js';
import { readInlineText } from '../../markup/inline/read-inline.js';
import { shorten } from '../../text/shorten.js';
import type { YamlEntry, YamlNode } from '../../markup/yaml/yaml-node.js';

export const compare: FigureType<FigureDataOf<'compare'>> = {
  shape: '`Before:` and `After:`, each with a list of `- …` lines below it',
  art: 'band',
  read: readCompare,
  withTexts: ({ kind, columns }, change) => ({
    kind,
    columns: columns.map(({ title, items }) => ({ title: change(title), items: items.map(change) })),
  }),
  words: ({ columns }) => columns.flatMap(({ title, items }) => [title, ...items].map(plainText)),
};

function readCompare(node: YamlNode, reader: FigureReader): FigureDataOf<'compare'> | undefined {
  if (node.kind !== 'map') {
    const span = isEmpty(node) ? reader.fence : node.span;
    reportShape(span, '`compare` has two columns, each with a title', reader);
    return undefined;
  }
  const count = node.entries.length;
  checkCount({ owner: 'this `compare`', noun: 'column', count, least: 2, most: 2 }, reader.fence, reader);
  return {
    kind: 'compare',
    columns: node.entries.slice(0, MAX_READ).map((entry) => columnOf(entry, reader)),
  };
}

function columnOf({ key, keySpan, value }: YamlEntry, reader: FigureReader): CompareColumn {
  const title = readInlineText(key, keySpan, reader.report);
  const name = `the column \`${shorten(key)}\``;
  if (value.kind === 'map' || isEmpty(value)) {
    reportShape(keySpan, `${name} is no list of texts`, reader);
    return { title, items: [] };
  }
  const nodes = value.kind === 'list' ? value.items : [value];
  checkCount({ owner: name, noun: 'item', count: nodes.length, least: 1, most: 6 }, keySpan, reader);
  return { title, items: nodes.slice(0, MAX_READ).flatMap((node) => cellOf(node, reader)) };
}

/** `- Price: none` is a text here, whatever YAML makes of it. */
function cellOf(node: YamlNode, reader: FigureReader): readonly RichText[] {
  if (node.kind === 'text' && node.text !== '') return [readInlineText(node.text, node.span, reader.report)];
  const [only, ...others] = node.kind === 'map' ? node.entries : [];
  if (only?.value.kind === 'text' && others.length === 0)
    return [readInlineText(`${only.key}: ${only.value.text}`, only.keySpan, reader.report)];
  reportPart(node.span, 'this is no text', 'write `- …`, one line for each item', reader);
  return [];
}
