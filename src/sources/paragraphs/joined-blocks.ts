/** Joins a document's blocks to one text with a blank line between them, and says where each went. */
import type { SourcePage, SourceParagraph } from '../../model/source-text.js';
import { at } from '../../text/at.js';

export interface DocumentBlock {
  readonly words: string;
  readonly heading?: boolean;
  /** It begins in bold type, as a label does. */
  readonly strong?: boolean;
  /** It begins an item of a list. */
  readonly item?: boolean;
  /** All of it is in bold type, or it is a question in italics. */
  readonly setOff?: boolean;
}

export interface JoinedBlocks {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  /** Where each page stands in the text, for a document that has pages. */
  readonly pages?: readonly SourcePage[] | undefined;
  /** Where the headings start. */
  readonly headings?: readonly number[];
  /** Where the paragraphs start that begin in bold type. */
  readonly strong?: readonly number[];
  /** Where the items of lists start. */
  readonly items?: readonly number[];
  /** Where the paragraphs start that are in bold type as a whole, or questions in italics. */
  readonly setOff?: readonly number[];
}

/** Empty blocks are left out; the others are trimmed and numbered from 1. */
export function joinBlocks(blocks: readonly DocumentBlock[]): JoinedBlocks {
  const kept = blocks
    .map((block) => ({ ...block, words: block.words.trim() }))
    .filter(({ words }) => words !== '');
  const starts: number[] = [];
  let start = 0;
  for (const { words } of kept) {
    starts.push(start);
    start += words.length + 2;
  }
  const where = (is: (block: DocumentBlock) => boolean | undefined): readonly number[] =>
    starts.filter((_, index) => is(at(kept, index)));
  return {
    text: kept.map(({ words }) => words).join('\n\n'),
    paragraphs: kept.map(({ words }, index) => {
      const start = at(starts, index);
      return { number: index + 1, start, end: start + words.length };
    }),
    headings: where(({ heading }) => heading),
    strong: where(({ strong }) => strong),
    items: where(({ item }) => item),
    setOff: where(({ setOff }) => setOff),
  };
}

/** Words in italics may be stressed or cited; a question as a whole is somebody else's. */
export function isSetOff(words: string, isItalic: boolean): boolean {
  return !isItalic || /[?？؟]["'”’»」』)]*$/u.test(words.trim());
}
