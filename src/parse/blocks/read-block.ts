/** A block of Markdown in, the blocks of the model that it makes out. */
import type { Block, LooseBlock } from '../../model/outline.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { readFigure } from './read-figure.js';
import { readInline } from '../../markup/inline/read-inline.js';
import type { RootContent } from '../../markup/read-markdown.js';
import { readParagraph } from './read-paragraph.js';
import { readPoints } from './read-points.js';
import type { NamedInMeta } from '../quotes/read-attribution.js';
import { readQuote } from '../quotes/read-quote.js';
import { unsupportedBlock } from '../../markup/unsupported.js';

export function readBlock(
  node: RootContent,
  cast: NamedInMeta,
  context: ChunkContext,
): readonly LooseBlock[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, context);
    case 'blockquote':
      return present(readQuote(node, cast, context));
    case 'list':
      return present(readPoints(node, context));
    case 'code':
      return present(readFigure(node, context));
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
  const text = readInline(node.children, context);
  return text.length === 0 ? undefined : { type: 'reading', text, span: context.spanOf(node) };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
