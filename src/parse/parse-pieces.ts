/** A body in, its headings and blocks in the order of their place out. */
import type { LooseBlock } from '../model/outline.js';
import type { Span } from '../model/position.js';
import { chunkContext, type ChunkContext } from '../markup/chunk-context.js';
import type { Context } from '../markup/context.js';
import { nextLine } from '../markup/fences.js';
import { withoutFiller } from '../markup/filler.js';
import { parseBlock } from './blocks/parse-block.js';
import { parseHeading, type ParsedHeading } from './headings/parse-heading.js';
import { parseBlocks, type Heading, type RootContent } from '../markup/parse-markdown.js';
import type { NamedInMeta } from './quotes/parse-attribution.js';
import { splitChunks, type Chunk } from './blocks/split-chunks.js';
import { tidyText } from '../markup/inline/tidy-text.js';

export type BodyPiece = HeadingPiece | BlockPiece;

export interface HeadingPiece {
  readonly type: 'heading';
  readonly heading: ParsedHeading;
}

/** What one node of the Markdown makes: a block, several or none. */
export interface BlockPiece {
  readonly type: 'block';
  readonly blocks: readonly LooseBlock[];
  readonly span: Span;
  /** For a heading that begins no section: its own problem says enough about its place. */
  readonly misplacedHeading: boolean;
}

/** Characters other than white space. Hostile text takes the reader of Markdown time quadratic in its length. */
const MAX_BLOCK = 10_000;
/** Lists and quotes in each other, begun on one line, take it time quadratic in their depth: minutes for a block. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){51}/m;
/** Far more than any talk has; more would take minutes. */
const MAX_HEADINGS = 500;
const MAX_PIECES = 5_000;

/** @param text the whole file with filler in place of comments */
export function parsePieces(
  text: string,
  from: number,
  cast: NamedInMeta,
  context: Context,
): readonly BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let headings = 0;
  for (const chunk of splitChunks(text, from)) {
    const read = parseChunk(chunk, text, cast, context);
    pieces.push(...read);
    headings += read.filter(({ type }) => type === 'heading').length;
    if (headings <= MAX_HEADINGS && pieces.length <= MAX_PIECES) continue;
    reportEnd(chunk, headings > MAX_HEADINGS, context);
    break;
  }
  return pieces;
}

function parseChunk(chunk: Chunk, text: string, cast: NamedInMeta, context: Context): readonly BodyPiece[] {
  const isHeading = text.startsWith('##', chunk.start);
  const tooLong = wordsIn(chunk, text) > MAX_BLOCK;
  if (tooLong && !isHeading) return [longPiece(chunk, text, context)];
  if (!isHeading && TOO_DEEP.test(text.slice(chunk.start, chunk.end)))
    return [deepPiece(chunk, text, context)];
  // A headline of any length is reported as one; its first characters are enough for that.
  const end = tooLong ? chunk.start + MAX_BLOCK : chunk.end;
  const inChunk = chunkContext(context, text, chunk.start);
  return parseBlocks(text.slice(chunk.start, end)).map((node) => pieceOf(node, cast, inChunk));
}

function reportEnd({ end }: Chunk, tooManyHeadings: boolean, { report, spanAt }: Context): void {
  const limit = tooManyHeadings ? `${MAX_HEADINGS} headings` : `${MAX_PIECES.toLocaleString('en')} blocks`;
  report(
    'outline-too-large',
    spanAt(end, end),
    `the outline has more than ${limit}, and is not read any further`,
    'keep one talk in it',
  );
}

function wordsIn({ start, end }: Chunk, text: string): number {
  if (end - start <= MAX_BLOCK) return end - start;
  return text.slice(start, end).replace(/\s+/g, '').length;
}

function pieceOf(node: RootContent, cast: NamedInMeta, context: ChunkContext): BodyPiece {
  if (node.type === 'heading' && beginsSection(node, context))
    return { type: 'heading', heading: parseHeading(node, context) };
  const blocks = parseBlock(node, cast, context);
  return { type: 'block', blocks, span: context.spanOf(node), misplacedHeading: node.type === 'heading' };
}

function beginsSection(heading: Heading, { offsetsOf, text }: ChunkContext): boolean {
  return heading.depth === 2 && text.charAt(offsetsOf(heading).start) === '#';
}

function longPiece(chunk: Chunk, text: string, context: Context): BlockPiece {
  context.report(
    'block-too-long',
    firstLineOf(chunk, text, context),
    `this block goes on for more than ${MAX_BLOCK.toLocaleString('en')} characters`,
    'divide it by blank lines; most of it may belong into speaker notes (`<!-- … -->`)',
  );
  return unreadPiece(chunk, text, context);
}

function deepPiece(chunk: Chunk, text: string, context: Context): BlockPiece {
  context.report(
    'unsupported-markdown',
    firstLineOf(chunk, text, context),
    'a line of this block opens more than fifty lists or quotes in each other',
    'make one list of one level',
  );
  return unreadPiece(chunk, text, context);
}

function firstLineOf({ start }: Chunk, text: string, { spanAt }: Context): Span {
  return spanAt(start, Math.min(nextLine(text, start), start + 60));
}

/** Its words are kept as they are. */
function unreadPiece({ start, end }: Chunk, text: string, { spanAt }: Context): BlockPiece {
  const words = text.slice(start, end);
  const span = spanAt(start, end);
  const reading = {
    type: 'reading',
    text: tidyText([{ type: 'text', value: withoutFiller(words) }]),
    span,
  } as const;
  return { type: 'block', blocks: [reading], span, misplacedHeading: false };
}
