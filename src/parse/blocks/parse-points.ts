/** A list in, the points of a slide out. */
import type { RichText } from '../../model/inline.js';
import type { Points } from '../../model/outline.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { parseInline } from '../../markup/inline/parse-inline.js';
import type { List, RootContent } from '../../markup/parse-markdown.js';
import { unsupportedBlock } from '../../markup/unsupported.js';

type ListItem = List['children'][number];

/** One level, one paragraph a point; what is more is reported, and the text of a nested list kept. */
export function parsePoints(list: List, context: ChunkContext): Points | undefined {
  const items = pointsOf(list, context, 0);
  const ordered = list.ordered === true ? { ordered: true } : {};
  const start = typeof list.start === 'number' && list.start !== 1 ? { start: list.start } : {};
  if (items.length === 0) return undefined;
  return { type: 'points', items, ...ordered, ...start, span: context.spanOf(list) };
}

/** A draft shows nested points as points; deeper ones than anybody reads are left out. */
const MAX_DEPTH = 4;

function pointsOf(list: List, context: ChunkContext, depth: number): readonly RichText[] {
  if (depth > MAX_DEPTH) return [];
  return list.children.flatMap((item) => pointOf(item, context, depth));
}

function pointOf(item: ListItem, context: ChunkContext, depth: number): readonly RichText[] {
  const [first, ...others] = item.children;
  const text = first?.type === 'paragraph' ? parseInline(first.children, context) : [];
  if (text.length === 0 && (first === undefined || first.type === 'paragraph')) reportEmpty(item, context);
  const more = (first?.type === 'paragraph' ? others : item.children).flatMap((block) =>
    furtherBlock(block, context, depth),
  );
  return text.length === 0 ? more : [text, ...more];
}

function furtherBlock(block: RootContent, context: ChunkContext, depth: number): readonly RichText[] {
  if (block.type === 'list') {
    if (depth === 0) reportNested(block, context);
    return pointsOf(block, context, depth + 1);
  }
  if (block.type === 'paragraph') {
    reportParagraph(block, context);
    return [parseInline(block.children, context)];
  }
  const { start, end } = context.offsetsOf(block);
  const { message, hint } = unsupportedBlock(block, context.text.slice(start, end));
  context.report('unsupported-markdown', context.spanOf(block), message, hint);
  return [];
}

function reportEmpty(item: ListItem, { report, spanOf }: ChunkContext): void {
  report(
    'point-empty',
    spanOf(item),
    'this point has no words',
    'write the point after the mark, or delete the line',
  );
}

function reportNested(list: List, { report, spanOf }: ChunkContext): void {
  report(
    'unsupported-markdown',
    spanOf(list),
    'there is a list within a list',
    'keep one level: say it in the point above, make it points of its own, or move it to a paragraph',
  );
}

function reportParagraph(block: RootContent, { report, spanOf }: ChunkContext): void {
  report(
    'unsupported-markdown',
    spanOf(block),
    'a point has more than one paragraph',
    'keep one short line a point, and put the rest into a paragraph that begins in column 1',
  );
}
