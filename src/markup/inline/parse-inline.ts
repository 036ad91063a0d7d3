/** The inline nodes of Markdown in, the model's running text out, what has no place in it reported. */
import type { Inline, RichText } from '../../model/inline.js';
import type { Span } from '../../model/position.js';
import type { Report } from '../context.js';
import { withoutFiller } from '../filler.js';
import { parsePhrasing, type Html, type Link, type PhrasingContent } from '../parse-markdown.js';
import { shorten } from '../../text/shorten.js';
import { RAW_BREAK, tidyText } from './tidy-text.js';
import { IMAGE_MARK, REFERENCE_HINT } from '../unread/image-marks.js';
import { reportUnread, type UnreadContext } from '../unread/report-unread.js';
import { offsetsIn } from '../offsets-in.js';

export interface InlineContext extends UnreadContext {
  readonly report: Report;
  /** Where a node stands in the file. */
  readonly spanOf: (node: PhrasingContent) => Span;
}

/** The words of a quote are shown as they were said, whatever they look like. */
export type TextKind = 'paragraph' | 'quote' | 'text';

/** Deeper marks mean nothing to a reader, and would exhaust the stack of whoever walks the text. */
const MAX_DEPTH = 12;

export function parseInline(
  nodes: readonly PhrasingContent[],
  context: InlineContext,
  kind: TextKind = 'text',
): RichText {
  reportHtml(htmlIn(nodes, 0), context);
  if (kind !== 'quote') reportUnread(nodes, kind === 'paragraph', context);
  return tidyText(convertAll(nodes, context, 0));
}

/** Reads a text that comes without a place of its own inside the file, such as a value of YAML. */
export function parseInlineText(source: string, span: Span, report: Report): RichText {
  const text = withoutFiller(source);
  return parseInline(parsePhrasing(text), {
    ...{ text, spanOf: () => span, spanAt: () => span },
    // An edit of a part of it has no place either.
    report: (rule, at, message, hint) => report(rule, at, message, hint),
    offsetsOf: (node) => offsetsIn(node, 0),
  });
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
      return [RAW_BREAK];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: convertAll(node.children, context, depth + 1) }];
    case 'link':
      return linkOf(node, convertAll(node.children, context, depth + 1), context);
    case 'linkReference':
      return convertAll(node.children, context, depth);
    case 'image':
      return reportImage(node, node.alt ?? '', context);
    case 'imageReference':
      context.report('image-unread', context.spanOf(node), IMAGE_MARK.message, REFERENCE_HINT);
      return [{ type: 'text', value: withoutFiller(node.alt ?? '') }];
    default:
      return [];
  }
}

const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** What Markdown has for a browser's tooltip. */
export function reportTitle(
  node: PhrasingContent,
  what: string,
  hint: string,
  { report, spanOf }: InlineContext,
): void {
  report(
    'mark-unread',
    spanOf(node),
    `the words in quotation marks behind the ${what} are shown nowhere`,
    hint,
  );
}

/** The id of a slide. */
const INNER = /^#[a-z][a-z0-9-]*$/;

function linkOf(node: Link, children: RichText, context: InlineContext): RichText {
  const { url, title } = node;
  const target = withoutFiller(url);
  if (/^(?:https?:\/\/|mailto:)/i.test(target) && URL.canParse(target)) {
    if (title) reportTitle(node, 'address', 'put them into the line', context);
    return [{ type: 'link', url: target, children }];
  }
  if (INNER.test(target)) return [{ type: 'link', url: target, children, span: context.spanOf(node) }];
  context.report(
    'link-target',
    context.spanOf(node),
    target === '' ? 'this link leads nowhere' : `a link cannot lead to \`${shorten(target)}\``,
    PICTURE_FILE.test(target)
      ? 'begin a picture with an exclamation mark, on a line of its own: `![what it shows](path)`'
      : 'use an address that begins with `https://`, `http://` or `mailto:`, or the id of a slide, such as `#sources`; or leave the link out',
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

/** The HTML that is shown as text. */
function htmlIn(nodes: readonly PhrasingContent[], depth: number): readonly Html[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html') return isComment(node.value) ? [] : [node];
    return 'children' in node && depth < MAX_DEPTH ? htmlIn(node.children, depth + 1) : [];
  });
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

/** One warning a text is enough. */
function reportHtml(html: readonly Html[], { report, spanOf }: InlineContext): void {
  const picture = html.find(({ value }) => /^<img\b/i.test(value));
  const other = html.find((node) => !/^<img\b/i.test(node.value));
  if (picture !== undefined) report('image-unread', spanOf(picture), IMAGE_MARK.message, HTML_IMAGE_HINT);
  if (other !== undefined)
    report(
      'raw-html',
      spanOf(other),
      'HTML is shown as text',
      /^<br\b/i.test(other.value)
        ? BREAK_HINT
        : 'write Markdown instead; if the text is about HTML, put it in backticks',
    );
}

const HTML_IMAGE_HINT =
  'write `![what it shows](images/hive.jpg)` on a line of its own; if the text is about HTML, put it in backticks';
const BREAK_HINT =
  'end the line with a backslash to begin a new one; if the text is about HTML, put it in backticks';

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
