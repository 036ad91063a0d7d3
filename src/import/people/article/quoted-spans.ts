/** A paragraph in, what stands in it between quotation marks out. */
import type { TextSpan } from '../../units/text-span.js';

export interface QuotedSpan extends TextSpan {
  /** Of the marks: one before `start`, one after `end`, or `end` itself when the quotation goes on. */
  readonly outer: TextSpan;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '«': '»', '„': '“' };

/** In order, without those within others. A mark never closed counts when the paragraph begins with it. */
export function quotedSpans(text: string, { start, end }: TextSpan): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let at = start;
  while (at < end) {
    const close = closing(text, at, end);
    if (close === undefined) {
      at += 1;
      continue;
    }
    const isOpen = close === end;
    if (!isOpen || at === start)
      spans.push({ start: at + 1, end: close, outer: { start: at, end: isOpen ? end : close + 1 } });
    at = isOpen && at !== start ? at + 1 : close + 1;
  }
  return spans;
}

/** Where the quotation that opens at `at` closes; `end` when never; undefined when none opens. */
function closing(text: string, at: number, end: number): number | undefined {
  const open = text.charAt(at);
  if (open === '"') return straight(text, at, end);
  const mark = PAIRS[open];
  if (mark === undefined) return undefined;
  let depth = 1;
  for (let next = at + 1; next < end; next += 1) {
    const character = text.charAt(next);
    if (character === mark) depth -= 1;
    else if (character === open) depth += 1;
    if (depth === 0) return next;
  }
  return end;
}

/** A straight mark opens before a word and closes after one; between digits it means inches. */
function straight(text: string, at: number, end: number): number | undefined {
  if (!/(?:^|[\s(（—–,，:：。]|\p{Script=Han})$/u.test(text.slice(Math.max(0, at - 1), at)) && at > 0)
    return undefined;
  const close = text.indexOf('"', at + 1);
  return close === -1 || close >= end ? undefined : close;
}
