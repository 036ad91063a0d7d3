/** A body in, pieces that Markdown reads alike one by one and all at once out. */
import { fenceEnd, nextLine } from '../../markup/fences.js';

export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/**
 * The reader of Markdown takes time quadratic in the number of blocks, minutes for a long outline, and some
 * time for each call; in pieces of middling size it takes a second. What is longer is one block.
 */
export function splitChunks(text: string, from: number): readonly Chunk[] {
  const cuts = [...cutsIn(text, from), text.length];
  const chunks: Chunk[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1] ?? start;
    const last = chunks.at(-1);
    if (text.slice(start, end).trim() === '') continue;
    if (last !== undefined && end - last.start <= MIDDLING && !isHeading(text, start))
      chunks[chunks.length - 1] = { start: last.start, end };
    else chunks.push({ start, end });
  }
  return chunks;
}

const MIDDLING = 1500;
/** What belongs to the block before it although a blank line is between: more of a list, or of its item. */
const CONTINUES = /^(?:[ \t]|(?:[-*+]|\d{1,9}[.)])(?:[ \t\n]|$))/;

/** Before and after each heading in column 1, and after blank lines that end a block. */
function cutsIn(text: string, from: number): readonly number[] {
  const cuts = [from];
  let fenceUntil = from;
  let afterBlank = false;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const end = nextLine(text, at);
    // Filler alone is text to the reader of Markdown.
    const blank = /^[ \t]*\n?$/.test(text.slice(at, end));
    if (isHeading(text, at)) cuts.push(at, end);
    else if (at >= fenceUntil && !blank) {
      if (afterBlank && !CONTINUES.test(text.slice(at, at + 12))) cuts.push(at);
      fenceUntil = fenceEnd(text, at) ?? at;
    }
    afterBlank = blank;
  }
  return cuts;
}

function isHeading(text: string, lineStart: number): boolean {
  return /^##(?:[ \t\n]|$)/.test(text.slice(lineStart, lineStart + 3));
}
