/** Running text as the author meant it: unescaped, free of any output format. */

import type { Span } from './position.js';

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  /** A line that ends where its author says; `value` is what stands there on one line: a space, or nothing between Chinese characters. */
  | { readonly type: 'break'; readonly value: string }
  | { readonly type: 'strong'; readonly children: RichText }
  | { readonly type: 'emphasis'; readonly children: RichText }
  | {
      readonly type: 'link';
      /** Of the web, or `#id` of a slide. */
      readonly url: string;
      readonly children: RichText;
      /** Of a link to a slide: whether there is one is known later. */
      readonly span?: Span | undefined;
    };

export type RichText = readonly Inline[];

/** Wraps a string that has no markup. */
export function text(value: string): RichText {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** The words alone, without marks. */
export function plainText(rich: RichText): string {
  return rich.map((inline) => ('children' in inline ? plainText(inline.children) : inline.value)).join('');
}

/** The same words and marks without links: for what stands in a link itself, since one link cannot hold another. */
export function withoutLinks(rich: RichText): RichText {
  return rich.flatMap((inline) => {
    if (!('children' in inline)) return [inline];
    const children = withoutLinks(inline.children);
    return inline.type === 'link' ? children : [{ ...inline, children }];
  });
}
