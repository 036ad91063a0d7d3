/** A blockquote in, a quote with its speaker and source out. */
import type { RichText } from '../../model/inline.js';
import type { LooseQuote, Reading } from '../../model/outline.js';
import { findAttribution } from './attribution.js';
import { chunkContext, type ChunkContext } from '../../markup/chunk-context.js';
import { parseAttributedSource, parseSpeaker, type NamedInMeta } from './parse-attribution.js';
import { parseInline } from '../../markup/inline/parse-inline.js';
import {
  parseBlocks,
  type Blockquote,
  type Paragraph,
  type RootContent,
} from '../../markup/parse-markdown.js';
import { quoteAttributes } from './quote-attributes.js';
import { stripQuotationMarks } from './strip-quotation-marks.js';
import { unsupportedBlock } from '../../markup/unsupported.js';

/** A quote that names nobody becomes reading text; one without words is nothing. */
export function parseQuote(
  node: Blockquote,
  cast: NamedInMeta,
  context: ChunkContext,
): LooseQuote | Reading | undefined {
  const { start, end } = context.offsetsOf(node);
  const source = context.text.slice(start, end);
  const attribution = findAttribution(source);
  if (attribution === undefined) return unattributed(node, source, context);
  // The words are read again without the attribution, whose brackets and line would else be part of them.
  const words = parseBlocks(source.slice(0, attribution.start));
  const inner = chunkContext(context, context.text, start);
  const paragraphs = words.flatMap((block) =>
    block.type === 'blockquote' ? paragraphsIn(block.children, inner) : [],
  );
  const text = stripQuotationMarks(textOf(paragraphs, inner));
  const mark = parseAttributedSource(attribution, start, cast, context);
  const speaker = parseSpeaker(attribution, start, cast, context);
  const attributes = quoteAttributes(attribution, start, context);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined || text.length === 0) {
    reportEmpty(node, context);
    return undefined;
  }
  const [from, to] = [inner.offsetsOf(first).start, inner.offsetsOf(last).end];
  const spans = { span: context.spanOf(node), textSpan: context.spanAt(from, to) };
  return { type: 'quote', text, ...speaker, ...mark, ...attributes, ...spans };
}

function paragraphsIn(blocks: readonly RootContent[], context: ChunkContext): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    const { start, end } = context.offsetsOf(block);
    const { message, hint } = unsupportedBlock(block, context.text.slice(start, end));
    context.report('unsupported-markdown', context.spanOf(block), message, hint);
    return [];
  });
}

function textOf(paragraphs: readonly Paragraph[], context: ChunkContext): RichText {
  return parseInline(
    paragraphs.flatMap(({ children }) => [{ type: 'text' as const, value: '\n' }, ...children]),
    context,
    'quote',
  );
}

function unattributed(node: Blockquote, source: string, context: ChunkContext): Reading {
  const last = source.trimEnd().split('\n').at(-1) ?? '';
  context.report(
    'unsupported-markdown',
    context.spanOf(node),
    'this quote does not say whose words it has',
    /^[ \t>]*-[ \t]*[^-\s]/.test(last)
      ? 'begin its last line with `—` or `--`, since a single hyphen makes a list: `> — Name [source]`'
      : 'end it with a line `> — Name [source]`; what is no quotation goes into a paragraph',
  );
  const paragraphs = node.children.filter((block) => block.type === 'paragraph');
  return { type: 'reading', text: textOf(paragraphs, context), span: context.spanOf(node) };
}

function reportEmpty(node: Blockquote, context: ChunkContext): void {
  context.report(
    'quote-empty',
    context.spanOf(node),
    'this quote has no words',
    'put the words on a line above the attribution: `> The words.`',
  );
}
