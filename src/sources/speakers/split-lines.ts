/** Lines of a text and where others begin to speak in them in, as many lines as people speak in them out. */
import { readHead } from './line-head.js';
import type { PlacedLine } from './read-lines.js';

/** The same lines where each has one speaker. */
export function splitLines(
  lines: readonly PlacedLine[],
  starts: ReadonlyMap<number, readonly number[]>,
): readonly PlacedLine[] {
  if (starts.size === 0) return lines;
  return lines.flatMap((line, index) => {
    const own = starts.get(index);
    return own === undefined ? line : piecesOf(line, own);
  });
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
      ...{ text, start, end: start + text.length, head: readHead(text) },
      ...{ opens: isFirst && line.opens, closes: isLast && line.closes },
      ...{ strong: isFirst && line.strong, dashed: isFirst && line.dashed, setOff: isFirst && line.setOff },
    };
  });
}
