/** The inline nodes of Markdown in, the model's running text out, what has no place in it reported. */
import type { Inline, RichText } from '../model/inline.js';
import type { Span } from '../model/position.js';
import type { Report } from './context.js';
import { withoutFiller } from './filler.js';
import { readPhrasing, type PhrasingContent } from './read-markdown.js';
import { shorten } from './shorten.js';
import { tidyText } from './tidy-text.js';

export interface InlineContext {
  readonly report: Report;
  /** Where a node stands in the file. */
  readonly spanOf: (node: PhrasingContent) => Span;
}

/** Deeper marks mean nothing to a reader, and would exhaust the stack of whoever walks the text. */
const MAX_DEPTH = 12;

export function readInline(nodes: readonly PhrasingContent[], context: InlineContext): RichText {
  const html = firstHtml(nodes, 0);
  if (html !== undefined) reportHtml(html, context);
  return tidyText(convertAll(nodes, context, 0));
}

/** Reads a text that comes without a place of its own inside the file, such as a value of YAML. */
export function readInlineText(source: string, span: Span, report: Report): RichText {
  return readInline(readPhrasing(withoutFiller(source)), { report, spanOf: () => span });
}

function convertAll(nodes: readonly PhrasingContent[], context: InlineContext, depth: number): RichText {
  if (depth > MAX_DEPTH) return [{ type: 'text', value: valuesOf(nodes) }];
  return nodes.flatMap((node) => convert(node, context, depth));
}

function convert(node: PhrasingContent, context: InlineContext, depth: number): RichText {
  switch (node.type) {
    case 'html':
      if (isComment(node.value)) return reportComment(node, context);
      return [{ type: 'text', value: withoutFiller(node.value) }];
    case 'text':
      return [{ type: 'text', value: withoutFiller(node.value) }];
    case 'inlineCode':
      return [{ type: 'code', value: withoutFiller(node.value) }];
    case 'break':
      return [{ type: 'text', value: '\n' }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: convertAll(node.children, context, depth + 1) }];
    case 'link':
      return linkOf(node.url, convertAll(node.children, context, depth + 1), node, context);
    case 'linkReference':
      return convertAll(node.children, context, depth);
    case 'image':
    case 'imageReference':
      return reportImage(node, node.alt ?? '', context);
    default:
      return [];
  }
}

function linkOf(url: string, children: RichText, node: PhrasingContent, context: InlineContext): RichText {
  const target = withoutFiller(url);
  if (/^(?:https?:\/\/|mailto:)/i.test(target) && URL.canParse(target))
    return [{ type: 'link', url: target, children }];
  context.report(
    'link-target',
    context.spanOf(node),
    target === '' ? 'this link leads nowhere' : `a link cannot lead to \`${shorten(target)}\``,
    'use an address that begins with `https://`, `http://` or `mailto:`, or leave the link out',
  );
  return children;
}

function reportImage(node: PhrasingContent, alt: string, context: InlineContext): readonly Inline[] {
  context.report(
    'unsupported-markdown',
    context.spanOf(node),
    'there is a picture within a line of text',
    'put `![what it shows](path)` on a line of its own, with blank lines around it',
  );
  return [{ type: 'text', value: withoutFiller(alt) }];
}

/** One warning a text is enough. */
function firstHtml(nodes: readonly PhrasingContent[], depth: number): PhrasingContent | undefined {
  for (const node of nodes) {
    if (node.type === 'html' && !isComment(node.value)) return node;
    const inner = 'children' in node && depth < MAX_DEPTH ? firstHtml(node.children, depth + 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** One that was taken for code when comments were looked for. It must not be shown. */
function isComment(html: string): boolean {
  return html.startsWith('<!--');
}

function reportComment(node: PhrasingContent, context: InlineContext): readonly Inline[] {
  context.report(
    'unsupported-markdown',
    context.spanOf(node),
    'this comment is mixed up with code, and left out',
    'put the comment on a line of its own',
  );
  return [];
}

function reportHtml(node: PhrasingContent, context: InlineContext): void {
  context.report(
    'raw-html',
    context.spanOf(node),
    'HTML is shown as text',
    'write Markdown instead; if the text is about HTML, put it in backticks',
  );
}

/** The words of nodes of any depth, without recursion. */
function valuesOf(nodes: readonly PhrasingContent[]): string {
  const values: string[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) values.push(node.value);
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return withoutFiller(values.join(''));
}
