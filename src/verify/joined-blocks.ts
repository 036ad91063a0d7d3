/** Joins a document's blocks to one text with a blank line between them, and says where each went. */
import type { SourceParagraph } from '../model/source-text.js';

export interface JoinedBlocks {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
}

/** Empty blocks are left out; the others are trimmed and numbered from 1. */
export function joinBlocks(blocks: readonly string[]): JoinedBlocks {
  const kept = blocks.map((block) => block.trim()).filter((block) => block !== '');
  const paragraphs: SourceParagraph[] = [];
  let at = 0;
  for (const block of kept) {
    paragraphs.push({ number: paragraphs.length + 1, start: at, end: at + block.length });
    at += block.length + 2;
  }
  return { text: kept.join('\n\n'), paragraphs };
}
