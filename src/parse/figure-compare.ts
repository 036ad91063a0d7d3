/** The YAML of a `compare` in, its two columns out. */
import type { CompareColumn, FigureData } from '../model/figure.js';
import type { RichText } from '../model/inline.js';
import { checkCount, MAX_READ, reportShape, type FigureReader } from './figure-reader.js';
import { readInlineText } from './read-inline.js';
import { shorten } from './shorten.js';
import type { YamlEntry, YamlNode } from './yaml-node.js';

export function readCompare(node: YamlNode, reader: FigureReader): FigureData | undefined {
  if (node.kind !== 'map') {
    reportShape(node, '`compare` has two columns, each with a title', reader);
    return undefined;
  }
  checkCount(node.entries.length, [2, 2], 'columns', reader.fence, reader);
  return {
    kind: 'compare',
    columns: node.entries.slice(0, MAX_READ).map((entry) => columnOf(entry, reader)),
  };
}

function columnOf({ key, keySpan, value }: YamlEntry, reader: FigureReader): CompareColumn {
  const title = readInlineText(key, keySpan, reader.report);
  const nodes = value.kind === 'list' ? value.items : [value];
  const items = nodes.slice(0, MAX_READ).flatMap((node) => cellOf(node, reader));
  if (value.kind === 'map' || items.length === 0)
    reportShape({ ...value, span: keySpan }, `the column \`${shorten(key)}\` is no list of texts`, reader);
  else checkCount(nodes.length, [1, 6], 'items in this column', keySpan, reader);
  return { title, items };
}

/** `- Price: none` is a text here, whatever YAML makes of it. */
function cellOf(node: YamlNode, { report, sound }: FigureReader): readonly RichText[] {
  if (node.kind === 'text') return node.text === '' ? [] : [readInlineText(node.text, node.span, report)];
  const [only, ...others] = node.kind === 'map' ? node.entries : [];
  if (only?.value.kind === 'text' && others.length === 0)
    return [readInlineText(`${only.key}: ${only.value.text}`, only.keySpan, report)];
  if (sound) report('figure-data', node.span, 'this is no text', 'write `- …`, one line for each item');
  return [];
}
