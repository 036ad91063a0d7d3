/** A heading's line in, where the attributes at its end stand out. */
import type { Context } from '../../markup/context.js';
import type { Fix } from '../../model/problems/fix.js';
import type { Span } from '../../model/position.js';
import { adding, replacing } from '../../text/make-fix.js';
import { at } from '../../text/at.js';

/** What stands between a pair of braces, or after the first of one that is not closed. */
export interface Braces {
  readonly start: number;
  readonly end: number;
}

/** What no headline has in braces: an id, a class, or minutes. */
const CERTAIN = /^[ \t]*(?:[#.]|minutes=|reveal[ \t]*\})/;

/** The last pair of braces, and pairs before it that hold attributes for certain; in order. */
export function bracesAfter(source: string, from: number): readonly Braces[] {
  const groups: Braces[] = [];
  for (let rest = source; ; rest = source.slice(0, at(groups, 0).start - 1).trimEnd()) {
    const group = closedBraces(rest, from) ?? (groups.length === 0 ? openBraces(rest, from) : undefined);
    const certain = groups.length === 0 || CERTAIN.test(rest.slice(group?.start));
    if (group === undefined || !certain) return groups;
    groups.unshift(group);
  }
}

function closedBraces(source: string, from: number): Braces | undefined {
  const open = source.lastIndexOf('{');
  const end = source.length - 1;
  if (open < from || isEscaped(source, open) || source.indexOf('}', open) !== end) return undefined;
  return { start: open + 1, end };
}

function openBraces(source: string, from: number): Braces | undefined {
  const open = source.lastIndexOf('{');
  const within = source.slice(open + 1);
  return open < from || within.includes('}') || !CERTAIN.test(within) || isEscaped(source, open)
    ? undefined
    : { start: open + 1, end: source.length };
}

function isEscaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

export function reportBraces(
  groups: readonly Braces[],
  offset: number,
  source: string,
  { report, spanAt }: Context,
): void {
  const [first, last] = [groups[0], groups.at(-1)];
  if (first === undefined || last === undefined) return;
  const span = spanAt(offset + first.start - 1, offset + source.length);
  if (last.end === source.length)
    report(
      'heading-attributes',
      span,
      'the braces after this headline are never closed',
      'end them with `}`; to show a brace, write `\\{`',
      adding('}', 'form', [{ span: spanAt(offset + source.length, offset + source.length), text: '}' }]),
    );
  if (groups.length > 1)
    report(
      'heading-attributes',
      span,
      'there is more than one pair of braces after the headline',
      'put all attributes into one pair: `{#an-id minutes=4}`',
      inOnePair(source, groups, span),
    );
}

/** None where one contradicts another: which of them is meant, only the author knows. */
function inOnePair(source: string, groups: readonly Braces[], span: Span): Fix | undefined {
  const written = groups.flatMap(({ start, end }) => source.slice(start, end).split(/\s+/));
  const tokens = [...new Set(written.filter((token) => token !== ''))];
  const kinds = [/^#/, /^minutes=/, /^\.(?!reveal$)/];
  const isClear = kinds.every((kind) => tokens.filter((token) => kind.test(token)).length < 2);
  const from = at(groups, 0).start - 1;
  return isClear ? replacing(source.slice(from), `{${tokens.join(' ')}}`, span, 'form') : undefined;
}
