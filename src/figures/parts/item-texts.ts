/** The texts of an item, for whoever changes or reads them all. */
import type { FigureItem } from '../../model/figure.js';
import { plainText, type RichText } from '../../model/inline.js';

export function itemWithTexts({ label, text }: FigureItem, change: (text: RichText) => RichText): FigureItem {
  return { label: label && change(label), text: text && change(text) };
}

export function itemWords({ label, text }: FigureItem): string {
  return [label, text]
    .flatMap((part) => (part === undefined ? [] : [plainText(part)]))
    .filter((words) => words !== '')
    .join(': ');
}
