/** The items of a figure in, the label and text of each out. */
import type { FigureItem } from '../../model/figure.js';
import { plainText } from '../../model/inline.js';
import type { Span } from '../../model/position.js';
import { isEmpty, MAX_PARSED, reportPart, reportShape, type FigureContext } from './figure-context.js';
import { parseInlineText } from '../../markup/inline/parse-inline.js';
import type { YamlEntry, YamlNode } from '../../markup/yaml/yaml-node.js';

/** A map in place of a list has forgotten its hyphens; its entries are taken for the items. */
export function parseFigureItems(node: YamlNode, context: FigureContext): readonly FigureItem[] {
  if (node.kind === 'list')
    return node.items.slice(0, MAX_PARSED).flatMap((item) => itemOf(item, context) ?? []);
  if (isEmpty(node)) return [];
  reportShape(node.span, `the items of \`${context.kind}\` are not a list`, context);
  const entries = node.kind === 'map' ? node.entries.slice(0, MAX_PARSED) : [];
  return entries.flatMap((entry) => labelledItem(entry, context) ?? []);
}

/** `Label: text`, `标签：文字` or a text alone. Undefined when nothing can be kept. */
function itemOf(node: YamlNode, context: FigureContext): FigureItem | undefined {
  if (node.kind === 'text') return textItem(node.text, node.span, context);
  const [first, second] = node.kind === 'map' ? node.entries : [];
  if (first === undefined) {
    reportPart(node.span, 'an item is a text, and this is none', QUOTES, context);
    return undefined;
  }
  if (second !== undefined)
    reportPart(
      second.keySpan,
      'this item has a second label',
      'begin the line with `- ` to make it an item of its own',
      context,
    );
  return labelledItem(first, context);
}

const QUOTES = 'write `- Label: text`; a text with `[`, `{` or `: ` in it goes in double quotes';

function labelledItem({ key, keySpan, value }: YamlEntry, context: FigureContext): FigureItem | undefined {
  if (value.kind !== 'text')
    reportPart(value.span, 'the text of an item cannot have parts of its own', QUOTES, context);
  return item([key, keySpan], [value.kind === 'text' ? value.text : '', value.span], context);
}

function textItem(text: string, span: Span, context: FigureContext): FigureItem | undefined {
  const colon = colonIn(text);
  if (colon === undefined) return item(['', span], [text, span], context);
  return item([text.slice(0, colon.start), span], [text.slice(colon.end), span], context);
}

type Part = readonly [source: string, span: Span];

/** Undefined when neither label nor text has words. */
function item(label: Part, text: Part, context: FigureContext): FigureItem | undefined {
  const [readLabel, readText] = [label, text].map(([source, span]) =>
    parseInlineText(source, span, context.report),
  );
  const parsed = {
    ...(readLabel?.length ? { label: readLabel } : {}),
    ...(readText?.length ? { text: readText } : {}),
  };
  if (Object.keys(parsed).length > 0) return parsed;
  reportPart(text[1], 'this item has no words', 'write `- Label: text`, or delete the line', context);
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
  const parsed = parseInlineText(label, { start: FILE_START, end: FILE_START }, () => undefined);
  return !/[*`[]/.test(plainText(parsed));
}
