/** What a speaker wrote in a comment in, its paragraphs and lists out; what Markdown has besides stays as it was written. */
import { text, type Inline, type RichText } from '../../model/inline.js';
import type { NoteBlock } from '../../model/note.js';
import type { Position, Span } from '../../model/position.js';
import { remembered } from '../../text/remembered.js';
import { parseInline, type InlineContext } from '../inline/parse-inline.js';
import { offsetsIn } from '../offsets-in.js';
import { parseNoteBlocks, type List, type PhrasingContent, type RootContent } from '../parse-markdown.js';

/** Deeper lists mean nothing to a speaker, and would exhaust the stack of whoever walks them. */
const MAX_DEPTH = 8;

/** Hostile text takes the reader of Markdown time quadratic in its length, and in the depth of lists begun on one line. */
const MAX_LENGTH = 10_000;
const TOO_DEEP = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){51}/m;

/** A talk's notes, several times: they are timed, counted and shown, and mostly a save changes none of them. */
const NOTES = 500;

/** Nothing in a note is reported: a speaker may write to themselves as they like. A long one is read bit by bit. */
export const parseNote = remembered(
  (source): readonly NoteBlock[] =>
    bitsOf(source).flatMap((bit) => (isReadable(bit) ? readBlocks(bit) : paragraph(linesOf(bit.trim())))),
  NOTES,
);

/** Parted at blank lines, where it has to be. */
function bitsOf(source: string): readonly string[] {
  if (isReadable(source)) return [source];
  const bits: string[] = [];
  for (const part of source.split(/\n[ \t]*\n/)) {
    const joined = `${bits.at(-1) ?? ''}\n\n${part}`;
    if (bits.length > 0 && isReadable(joined)) bits[bits.length - 1] = joined;
    else bits.push(part);
  }
  return bits;
}

function isReadable(source: string): boolean {
  return source.length <= MAX_LENGTH && !TOO_DEEP.test(source);
}

function readBlocks(source: string): readonly NoteBlock[] {
  return parseNoteBlocks(source).flatMap((node) => blocksOf(node, source, 0));
}

function blocksOf(node: RootContent, source: string, depth: number): readonly NoteBlock[] {
  if (node.type === 'paragraph') return paragraph(inlines(node.children, source));
  if (node.type === 'list' && depth < MAX_DEPTH) return [listOf(node, source, depth)];
  const { start, end } = node.position ?? {};
  return paragraph(linesOf(source.slice(start?.offset, end?.offset)));
}

function paragraph(rich: RichText): readonly NoteBlock[] {
  return rich.length === 0 ? [] : [{ type: 'paragraph', text: rich }];
}

function linesOf(part: string): RichText {
  return part
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [LINE_END]), ...text(line.trim())]);
}

const LINE_END: Inline = { type: 'break', value: ' ' };

function listOf({ ordered, start, children }: List, source: string, depth: number): NoteBlock {
  const items = children.map((item) => item.children.flatMap((node) => blocksOf(node, source, depth + 1)));
  return { type: 'list', start: ordered ? (start ?? 1) : undefined, items };
}

/** A link within the deck would take the speaker's own window away. */
function inlines(nodes: readonly PhrasingContent[], source: string): RichText {
  return withoutInnerLinks(parseInline(withLines(nodes), contextOf(source), 'quote'));
}

/** A speaker breathes where a line ends. */
function withLines(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    if (node.type === 'text')
      return node.value
        .split('\n')
        .flatMap((value, index) => [
          ...(index === 0 ? [] : [{ type: 'break' as const }]),
          { type: 'text' as const, value },
        ]);
    return 'children' in node ? [{ ...node, children: withLines(node.children) } as PhrasingContent] : [node];
  });
}

function withoutInnerLinks(rich: RichText): RichText {
  return rich.flatMap((inline): RichText => {
    if (!('children' in inline)) return [inline];
    const children = withoutInnerLinks(inline.children);
    if (inline.type !== 'link') return [{ ...inline, children }];
    return inline.url.startsWith('#') ? children : [{ type: 'link', url: inline.url, children }];
  });
}

const NOWHERE: Position = { line: 1, column: 1, offset: 0 };

function contextOf(source: string): InlineContext {
  const span: Span = { start: NOWHERE, end: NOWHERE };
  return {
    text: source,
    report: () => undefined,
    spanOf: () => span,
    spanAt: () => span,
    offsetsOf: (node) => offsetsIn(node, 0),
  };
}
