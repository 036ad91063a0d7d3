/** A place in a text in, its line with a mark under the place out. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../model/position.js';
import { printable } from './printable.js';

type Paint = (text: string) => string;

/** In UTF-16 code units: what is shown of a line on both sides of the place. */
const CONTEXT = 60;
const LONGEST_MARK = 60;

export function codeFrame({ start, end }: Span, text: string, dim: Paint, mark: Paint): string {
  const line = text.split('\n', start.line)[start.line - 1] ?? '';
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const before = cut(line.slice(0, from), -CONTEXT);
  const marked = line.slice(from, Math.min(to, from + LONGEST_MARK));
  const after = cut(line.slice(from + marked.length), CONTEXT);
  const number = String(start.line);
  return [
    `  ${dim(`${number} |`)} ${printable(before)}${printable(marked)}${printable(after)}`,
    `  ${dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(width(before))}${mark('^'.repeat(Math.max(1, width(marked))))}`,
  ].join('\n');
}

/** The last (negative) or first characters of a text, with `…` for what is left out. */
function cut(text: string, length: number): string {
  if (text.length <= Math.abs(length)) return text;
  return length < 0 ? `…${text.slice(length)}` : `${text.slice(0, length)}…`;
}

/** In columns of a terminal: Chinese characters take two, marks above letters none. */
function width(text: string): number {
  return [...printable(text)].map(columns).reduce((sum, each) => sum + each, 0);
}

function columns(character: string): number {
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
