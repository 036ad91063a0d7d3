/** A block of Markdown in, the blocks of the model that it makes out. */
import type { Block, LooseBlock } from '../../model/outline.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { parseFigure } from './parse-figure.js';
import { parseInline } from '../../markup/inline/parse-inline.js';
import type { RootContent } from '../../markup/parse-markdown.js';
import { parseParagraph } from './parse-paragraph.js';
import { parsePoints } from './parse-points.js';
import type { NamedInMeta } from '../quotes/parse-attribution.js';
import { parseQuote } from '../quotes/parse-quote.js';
import { unsupportedBlock } from '../../markup/unsupported.js';

export function parseBlock(
  node: RootContent,
  cast: NamedInMeta,
  context: ChunkContext,
): readonly LooseBlock[] {
  switch (node.type) {
    case 'paragraph':
      return parseParagraph(node, context);
    case 'blockquote':
      return present(parseQuote(node, cast, context));
    case 'list':
      return present(parsePoints(node, context));
    case 'code':
      return present(parseFigure(node, cast, context));
    default:
      return present(unsupported(node, context));
  }
}

/** The words of a heading that is none stay as reading text. */
function unsupported(node: RootContent, context: ChunkContext): Block | undefined {
  const { start, end } = context.offsetsOf(node);
  const { message, hint } = unsupportedBlock(node, context.text.slice(start, end));
  context.report('unsupported-markdown', context.spanOf(node), message, hint);
  if (node.type !== 'heading') return undefined;
  const text = parseInline(node.children, context);
  return text.length === 0 ? undefined : { type: 'reading', text, span: context.spanOf(node) };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
