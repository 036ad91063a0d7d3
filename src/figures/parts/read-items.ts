/** The items of a figure in, the label and text of each out. */
import type { FigureItem } from '../../model/figure.js';
import { plainText } from '../../model/inline.js';
import type { Span } from '../../model/position.js';
import { isEmpty, MAX_READ, reportPart, reportShape, type FigureReader } from './figure-reader.js';
import { readInlineText } from '../../markup/inline/read-inline.js';
import type { YamlEntry, YamlNode } from '../../markup/yaml/yaml-node.js';

/** A map in place of a list has forgotten its hyphens; its entries are taken for the items. */
export function readFigureItems(node: YamlNode, reader: FigureReader): readonly FigureItem[] {
  if (node.kind === 'list')
    return node.items.slice(0, MAX_READ).flatMap((item) => itemOf(item, reader) ?? []);
  if (isEmpty(node)) return [];
  reportShape(node.span, `the items of \`${reader.kind}\` are not a list`, reader);
  const entries = node.kind === 'map' ? node.entries.slice(0, MAX_READ) : [];
  return entries.flatMap((entry) => labelledItem(entry, reader) ?? []);
}

/** `Label: text`, `标签：文字` or a text alone. Undefined when nothing can be kept. */
function itemOf(node: YamlNode, reader: FigureReader): FigureItem | undefined {
  if (node.kind === 'text') return textItem(node.text, node.span, reader);
  const [first, second] = node.kind === 'map' ? node.entries : [];
  if (first === undefined) {
    reportPart(node.span, 'an item is a text, and this is none', QUOTES, reader);
    return undefined;
  }
  if (second !== undefined)
    reportPart(
      second.keySpan,
      'this item has a second label',
      'begin the line with `- ` to make it an item of its own',
      reader,
    );
  return labelledItem(first, reader);
}

const QUOTES = 'write `- Label: text`; a text with `[`, `{` or `: ` in it goes in double quotes';

function labelledItem({ key, keySpan, value }: YamlEntry, reader: FigureReader): FigureItem | undefined {
  if (value.kind !== 'text')
    reportPart(value.span, 'the text of an item cannot have parts of its own', QUOTES, reader);
  return item([key, keySpan], [value.kind === 'text' ? value.text : '', value.span], reader);
}

function textItem(text: string, span: Span, reader: FigureReader): FigureItem | undefined {
  const colon = colonIn(text);
  if (colon === undefined) return item(['', span], [text, span], reader);
  return item([text.slice(0, colon.start), span], [text.slice(colon.end), span], reader);
}

type Part = readonly [source: string, span: Span];

/** Undefined when neither label nor text has words. */
function item(label: Part, text: Part, reader: FigureReader): FigureItem | undefined {
  const [readLabel, readText] = [label, text].map(([source, span]) =>
    readInlineText(source, span, reader.report),
  );
  const read = {
    ...(readLabel?.length ? { label: readLabel } : {}),
    ...(readText?.length ? { text: readText } : {}),
  };
  if (Object.keys(read).length > 0) return read;
  reportPart(text[1], 'this item has no words', 'write `- Label: text`, or delete the line', reader);
  return undefined;
}

/** The first colon that ends a label: full-width, or followed by a space; not within marks, nor in a time of day. */
function colonIn(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const { index, 0: colon } of text.matchAll(/：|:(?=\s)/g)) {
    const label = text.slice(0, index);
    const inTime = /\d$/.test(label) && /^\d/.test(text.slice(index + colon.length));
    if (!inTime && isWhole(label)) return { start: index, end: index + colon.length };
  }
  return undefined;
}

const FILE_START = { line: 1, column: 1, offset: 0 };

/** No emphasis, code or link is open at its end: its marks have all been read as such. */
function isWhole(label: string): boolean {
  if (!/[*_`[]/.test(label)) return true;
  const read = readInlineText(label, { start: FILE_START, end: FILE_START }, () => undefined);
  return !/[*`[]/.test(plainText(read));
}
