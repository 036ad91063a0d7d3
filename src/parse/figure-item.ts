/** The items of a figure in, the label and text of each out. */
import type { FigureItem } from '../model/figure.js';
import type { Span } from '../model/position.js';
import type { Report } from './context.js';
import { isEmpty, MAX_READ, reportShape, type FigureReader } from './figure-reader.js';
import { readInlineText } from './read-inline.js';
import type { YamlEntry, YamlNode } from './yaml-node.js';

/** A map in place of a list has forgotten its hyphens; its entries are taken for the items. */
export function readFigureItems(node: YamlNode, reader: FigureReader): readonly FigureItem[] {
  if (node.kind === 'list')
    return node.items.slice(0, MAX_READ).flatMap((item) => itemOf(item, reader.report) ?? []);
  if (isEmpty(node)) return [];
  reportShape(node, `the items of \`${reader.kind}\` are not a list`, reader);
  const entries = node.kind === 'map' ? node.entries.slice(0, MAX_READ) : [];
  return entries.flatMap((entry) => labelledItem(entry, reader.report) ?? []);
}

/** `Label: text`, `标签：文字` or a text alone. Undefined when nothing can be kept. */
function itemOf(node: YamlNode, report: Report): FigureItem | undefined {
  if (node.kind === 'text') return textItem(node.text, node.span, report);
  const [first, ...others] = node.kind === 'map' ? node.entries : [];
  if (first === undefined) {
    reportParts(node.span, 'an item is a text, and this is none', report);
    return undefined;
  }
  const [second] = others;
  if (second !== undefined)
    report(
      'figure-data',
      second.keySpan,
      'this item has a second label',
      'begin the line with `- ` to make it an item of its own',
    );
  return labelledItem(first, report);
}

/** Undefined when neither label nor text has words. */
function labelledItem({ key, keySpan, value }: YamlEntry, report: Report): FigureItem | undefined {
  if (value.kind !== 'text')
    reportParts(value.span, 'the text of an item cannot have parts of its own', report);
  return item(key, keySpan, value.kind === 'text' ? value.text : '', value.span, report);
}

function textItem(text: string, span: Span, report: Report): FigureItem | undefined {
  const colon = colonIn(text);
  if (colon === undefined) return item('', span, text, span, report);
  return item(text.slice(0, colon.start), span, text.slice(colon.end), span, report);
}

function item(
  label: string,
  labelSpan: Span,
  text: string,
  textSpan: Span,
  report: Report,
): FigureItem | undefined {
  const read = {
    label: readInlineText(label, labelSpan, report),
    text: readInlineText(text, textSpan, report),
  };
  if (read.label.length === 0 && read.text.length === 0) {
    report('figure-items', textSpan, 'this item has no words', 'write `- Label: text`, or delete the line');
    return undefined;
  }
  return {
    ...(read.label.length === 0 ? {} : { label: read.label }),
    ...(read.text.length === 0 ? {} : { text: read.text }),
  };
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

/** No emphasis, code or link is open at its end. */
function isWhole(label: string): boolean {
  const count = (sign: string): number => label.split(sign).length - 1;
  return count('*') % 2 === 0 && count('`') % 2 === 0 && count('[') === count(']');
}

function reportParts(span: Span, message: string, report: Report): void {
  report(
    'figure-data',
    span,
    message,
    'write `- Label: text`; a text with `[`, `{` or `: ` in it goes in double quotes',
  );
}
