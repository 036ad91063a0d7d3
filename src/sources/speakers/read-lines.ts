/** The blocks of a text in, its lines out, each with its head read and its place in its paragraph. */
import type { JoinedBlocks } from '../paragraphs/joined-blocks.js';
import { readHead } from './line-head.js';
import type { ReadLine } from './weigh-labels.js';

/** A line that is not empty. */
export interface PlacedLine extends ReadLine {
  /** Of its first character that is no white space. */
  readonly start: number;
  readonly end: number;
  /** Of the paragraph that it stands in. */
  readonly paragraphEnd: number;
  readonly heading: boolean;
  /** The paragraph is set in bold or italic type as a whole, or is a heading. */
  readonly setOff: boolean;
  /** The paragraph begins with a dash, or is an item of a list. */
  readonly dashed: boolean;
}

/** A dash without a space behind it is Spanish. */
const DASHED = /^(?:[-–—―]\s|[–—](?=["“¿¡\p{Lu}]))/u;

export function readLines({
  text,
  paragraphs,
  headings,
  strong,
  items,
  setOff,
}: JoinedBlocks): readonly PlacedLine[] {
  const titles = new Set(headings);
  const bold = new Set(strong);
  const listed = new Set(items);
  const typed = new Set(setOff);
  const lines: PlacedLine[] = [];
  let at = 0;
  for (const { 0: line, index: start } of text.matchAll(/\S(?:.*\S)?/g)) {
    while ((paragraphs[at + 1]?.start ?? Infinity) <= start) at += 1;
    const paragraph = paragraphs[at];
    const end = start + line.length;
    const opens = paragraph?.start === start;
    lines.push({
      text: line,
      start,
      end,
      opens,
      closes: end >= (paragraph?.end ?? end),
      head: readHead(line),
      strong: opens && bold.has(start),
      heading: opens && titles.has(start),
      setOff: opens && (typed.has(start) || titles.has(start)),
      dashed: opens && (listed.has(start) || DASHED.test(line)),
      paragraphEnd: Math.max(paragraph?.end ?? 0, end),
    });
  }
  return lines;
}
