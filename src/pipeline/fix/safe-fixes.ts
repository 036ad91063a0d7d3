/** An outline and its problems in, the fixes that a program may apply unasked out. */
import type { Outline } from '../../model/outline.js';
import type { Span } from '../../model/position.js';
import type { Fix } from '../../model/problems/fix.js';
import type { Problem } from '../../model/problems/problem.js';
import type { ChosenFix } from './fixable-file.js';

/**
 * What changes how something is written, and, where it is asked for, a quotation's words. Of a problem with several
 * ways out none is chosen. Ids are for all languages of a talk together, see `sibling-ids.ts`.
 */
export function safeFixes(
  outline: Outline,
  problems: readonly Problem[],
  quotes: boolean,
): readonly ChosenFix[] {
  return problems.flatMap((problem) => {
    const [fix, other] = problem.fixes ?? [];
    if (fix === undefined || other !== undefined) return [];
    const isAllowed = fix.touches === 'form' || (fix.touches === 'quotation' && quotes);
    return isAllowed && leavesQuotes(fix, outline, quotes) ? [{ problem, fix }] : [];
  });
}

/** Whatever it is said to change: the words of a quotation are changed where that is asked for, who said them never. */
function leavesQuotes({ edits }: Fix, { file, sections }: Outline, quotes: boolean): boolean {
  const words = sections
    .flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quote'))
    .map(({ textSpan }) => textSpan);
  return edits.every(
    ({ span }) => !isQuoted(span, file.text) || (quotes && words.some((quoted) => isWithin(span, quoted))),
  );
}

/** On a line of a blockquote, whether that could be read or not. */
function isQuoted({ start, end }: Span, text: string): boolean {
  const from = text.lastIndexOf('\n', start.offset - 1) + 1;
  return /^[ \t]*>/m.test(text.slice(from, Math.max(end.offset, nextBreak(text, start.offset))));
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function isWithin({ start, end }: Span, outer: Span): boolean {
  return start.offset >= outer.start.offset && end.offset <= outer.end.offset;
}
