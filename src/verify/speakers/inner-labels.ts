/** Lines and the names that are known in, where a turn of one of them begins in the middle of a line out. */
import type { SourceSpan } from '../../model/source-text.js';
import { readHead } from './line-head.js';
import type { PlacedLine } from './read-lines.js';
import { nameKey } from './read-name.js';

/** A sentence ends before it: a name in a sentence is only spoken of. */
const AFTER_SENTENCE = /(?<=[.!?…。！？]["”’»)\]*_]*\s*)[*_]*([^.!?…。！？:：()[\]（）［］]{1,60})$/u;
const IN_BRACKETS = /[[(（［]\s*([^.!?…。！？:：()[\]（）［］]{1,60})$/u;
const LONGEST = 64;

/** Each line in as many as people speak in it; the same lines where each has one. */
export function splitLines(lines: readonly PlacedLine[], names: ReadonlySet<string>): readonly PlacedLine[] {
  const lasts = lastWords(names);
  const split = lines.flatMap((line) => {
    const starts = labelsIn(line, AFTER_SENTENCE, names, lasts);
    return starts.length === 0 ? line : piecesOf(line, starts);
  });
  return split.length === lines.length ? lines : split;
}

/** `[Ann Berg: And you?]` in what another says: not that other’s words. */
export function interjectionsIn(
  lines: readonly PlacedLine[],
  names: ReadonlySet<string>,
): readonly SourceSpan[] {
  const lasts = lastWords(names);
  return lines.flatMap((line) =>
    labelsIn(line, IN_BRACKETS, names, lasts).map((from) => {
      const end = /[\])）］]/.exec(line.text.slice(from));
      return {
        start: line.start + from,
        end: end === null ? line.end : line.start + from + end.index + 1,
      };
    }),
  );
}

function lastWords(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].map((name) => name.split(' ').at(-1) ?? ''));
}

function labelsIn(
  { text, head }: PlacedLine,
  pattern: RegExp,
  names: ReadonlySet<string>,
  lasts: ReadonlySet<string>,
): readonly number[] {
  const found: number[] = [];
  for (const { index: colon } of text.matchAll(/[:：]/g)) {
    if (colon <= head.from) continue;
    const from = Math.max(0, colon - LONGEST);
    const before = text.slice(from, colon);
    if (!lasts.has(nameKey(/[^\s[(（［.。！？!?]+$/u.exec(before)?.[0] ?? ''))) continue;
    const match = pattern.exec(before);
    if (
      match !== null &&
      from + match.index > head.from &&
      names.has(nameKey((match[1] ?? '').replaceAll(/[*_]+/g, '')))
    )
      found.push(from + match.index);
  }
  return found;
}

function piecesOf(line: PlacedLine, starts: readonly number[]): readonly PlacedLine[] {
  return [0, ...starts].map((from, index) => {
    const until = starts[index] ?? line.text.length;
    const whole = line.text.slice(from, until);
    const text = whole.trim();
    const start = line.start + from + (whole.length - whole.trimStart().length);
    const [isFirst, isLast] = [index === 0, index === starts.length];
    return {
      ...line,
      ...{ text, start, end: start + text.length, head: isFirst && isLast ? line.head : readHead(text) },
      ...{ opens: isFirst && line.opens, closes: isLast && line.closes },
      ...{ strong: isFirst && line.strong, dashed: isFirst && line.dashed },
    };
  });
}
