/** A stretch of a text in, the lines it takes out: what goes with it when it goes, and whether they are its own. */
import type { TextStretch } from './text-edits.js';

/** Nothing but white space stands beside it on its first line and its last. */
export function hasOwnLines(text: string, { start, end }: TextStretch): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const next = text.indexOf('\n', end);
  return before.trim() === '' && text.slice(end, next === -1 ? text.length : next).trim() === '';
}

/** With the blank lines behind it, unless they part what is around it; at the end of the text, with those before it. */
export function withBlankLines(text: string, { start, end }: TextStretch): TextStretch {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const behind = /^[ \t]*(?:\n[ \t]*)*\n/.exec(text.slice(end))?.[0] ?? '';
  if (text.slice(end).trim() === '') return { start: text.slice(0, from).trimEnd().length, end };
  const isParted = /(?:^|\n)[ \t]*\n$/.test(text.slice(0, from));
  const line = /^[ \t]*\n?/.exec(text.slice(end))?.[0] ?? '';
  return { start: from, end: end + (isParted ? behind : line).length };
}
