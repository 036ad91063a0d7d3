/** An open PDF in, its words with the place of each page in them out. */
import type { SourcePage } from '../../model/source-text.js';
import type { OpenPdf } from '../documents/document-answer.js';
import { joinBlocks, type JoinedBlocks } from '../paragraphs/joined-blocks.js';
import { joinLines, type PdfParagraph } from './join-lines.js';
import { withoutFrames } from './page-frames.js';
import { pdfLines } from './pdf-lines.js';

export interface PdfBlocks extends JoinedBlocks {
  /** On one line each, in order. */
  readonly headingWords: readonly string[];
}

export function pdfBlocks({ pages }: OpenPdf): PdfBlocks {
  const paragraphs = joinLines(withoutFrames(pdfLines(pages)));
  const blocks = joinBlocks(paragraphs.map(({ words, heading }) => ({ words, heading })));
  const starts = blocks.paragraphs.map(({ start }) => start);
  return {
    ...blocks,
    pages: pageSpans(paragraphs, starts, pages.length, blocks.text.length),
    headingWords: paragraphs.flatMap(({ words, heading }) => (heading ? [words] : [])),
  };
}

function pageSpans(
  paragraphs: readonly PdfParagraph[],
  starts: readonly number[],
  count: number,
  end: number,
): readonly SourcePage[] {
  const begins = new Map<number, number>();
  for (const [index, { pages }] of paragraphs.entries())
    for (const { page, at } of pages) if (!begins.has(page)) begins.set(page, (starts[index] ?? end) + at);
  const spans: SourcePage[] = [];
  for (let page = count; page > 0; page -= 1) {
    const next = spans[0]?.start ?? end;
    spans.unshift({ number: page, start: begins.get(page) ?? next, end: next });
  }
  return spans;
}
