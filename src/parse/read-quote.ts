/** A blockquote in, a quote with its speaker and source out. */
import { plainText, type RichText } from '../model/inline.js';
import type { Meta, Quote, Reading } from '../model/outline.js';
import { findAttribution, type Attribution } from './attribution.js';
import { chunkContext, type ChunkContext } from './chunk-context.js';
import { matchSpeaker, speakerHint } from './match-speaker.js';
import { orList } from './or-list.js';
import { readInline, readInlineText } from './read-inline.js';
import { readBlocks, type Blockquote, type Paragraph, type RootContent } from './read-markdown.js';
import { shorten } from './shorten.js';
import { readSourceMark, type SourceMark } from './source-mark.js';
import { stripQuotationMarks } from './strip-quotation-marks.js';
import { unsupportedBlock } from './unsupported.js';

/** What attributions refer to. */
export interface Cast {
  readonly meta: Meta;
  /** False when the front matter could not be read whole, so that a name missing from it proves nothing. */
  readonly sound: boolean;
}

/** A quote that names nobody becomes reading text; one without words is nothing. */
export function readQuote(node: Blockquote, cast: Cast, context: ChunkContext): Quote | Reading | undefined {
  const { start, end } = context.offsetsOf(node);
  const source = context.text.slice(start, end);
  const attribution = findAttribution(source);
  if (attribution === undefined) return unattributed(node, source, context);
  // The words are read again without the attribution, whose brackets and line would else be part of them.
  const words = readBlocks(source.slice(0, attribution.start));
  const inner = chunkContext(context, context.text, start);
  const paragraphs = words.flatMap((block) =>
    block.type === 'blockquote' ? paragraphsIn(block.children, inner) : [],
  );
  const text = stripQuotationMarks(textOf(paragraphs, inner));
  const mark = readMark(attribution, start, cast, context);
  const speaker = readSpeaker(attribution, start, cast, context);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined || text.length === 0) {
    reportEmpty(node, context);
    return undefined;
  }
  const [from, to] = [inner.offsetsOf(first).start, inner.offsetsOf(last).end];
  const spans = { span: context.spanOf(node), textSpan: context.spanAt(from, to) };
  return { type: 'quote', text, ...speaker, ...mark, ...spans };
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
  return readInline(
    paragraphs.flatMap(({ children }) => [{ type: 'break' as const }, ...children]),
    context,
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

/** With a faulty mark it stands as said verbatim, in the only source there is or in one called by no name. */
function readMark(
  { mark, name, rest }: Attribution,
  offset: number,
  { meta, sound }: Cast,
  { report, spanAt }: ChunkContext,
): SourceMark {
  const ids = meta.sources.map(({ id }) => id);
  const fallback: SourceMark = { source: ids[0] ?? '', mode: 'verbatim' };
  const span = spanAt(offset + (mark ?? name).start, offset + (mark ?? name).end);
  if (mark === undefined) {
    const brackets = /[【［〔]/.test(name.text) ? 'in these brackets: `[` `]`' : 'in brackets';
    const example = `\`— ${shorten(name.text.replace(/[【［〔].*$/, '')) || 'Name'} [${ids[0] ?? 'source'}]\``;
    report(
      'quote-attribution',
      span,
      'the attribution names no source',
      `put the id of a source after the name, ${brackets}: ${example}`,
    );
    return fallback;
  }
  const read = readSourceMark(mark.text);
  if ('message' in read) {
    report('quote-attribution', span, read.message, read.hint);
    return fallback;
  }
  if (rest !== '')
    report(
      'quote-attribution',
      span,
      `there is something after the brackets: \`${shorten(rest)}\``,
      'end the line with `]`',
    );
  if (sound && !ids.includes(read.source))
    report(
      'unknown-source',
      span,
      `there is no source \`${shorten(read.source)}\``,
      sourceHint(read.source, ids),
    );
  return read;
}

function sourceHint(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return 'list it in the front matter, under `sources:`';
  return `choose ${orList(ids)}, or list \`${shorten(id)}\` in the front matter, under \`sources:\``;
}

function readSpeaker(
  { name }: Attribution,
  offset: number,
  { meta, sound }: Cast,
  { report, spanAt }: ChunkContext,
): Pick<Quote, 'speaker' | 'role'> {
  const span = spanAt(offset + name.start, offset + name.end);
  const speaker = plainText(readInlineText(name.text, span, report));
  if (speaker === '')
    report('quote-attribution', span, 'the attribution names nobody', 'write `> — Name [source]`');
  const role = matchSpeaker(speaker, meta);
  if (role === 'other' && sound && speaker !== '')
    report(
      'unknown-speaker',
      span,
      `\`${shorten(speaker)}\` is neither a guest nor a host`,
      speakerHint(speaker, meta),
    );
  return { speaker, role };
}
