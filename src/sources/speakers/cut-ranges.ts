/** A text and ranges to leave out in, the rest and the new place of every offset out. */
import { rangeAt } from '../../text/range-at.js';
import type { SourceSpan } from '../../model/source-text.js';

export interface CutText {
  readonly text: string;
  /** An offset inside what was cut is where the cut was. */
  readonly at: (offset: number) => number;
}

/** @param ranges ascending, without overlap */
export function cutRanges(text: string, ranges: readonly SourceSpan[]): CutText {
  const pieces: string[] = [];
  const cuts: { start: number; end: number; before: number }[] = [];
  let from = 0;
  let before = 0;
  for (const { start, end } of ranges) {
    pieces.push(text.slice(from, start));
    cuts.push({ start, end, before });
    before += end - start;
    from = end;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), at: (offset) => offset - cutBefore(cuts, offset) };
}

function cutBefore(
  cuts: readonly { readonly start: number; readonly end: number; readonly before: number }[],
  offset: number,
): number {
  const cut = rangeAt(cuts, offset);
  return cut === undefined ? 0 : cut.before + Math.min(offset, cut.end) - cut.start;
}
