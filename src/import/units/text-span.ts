/** A stretch of a source's extracted text: what every finding of an import points at. */

/** UTF-16 offsets, `end` excluded. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** True when two stretches share a character. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies in `outer`. */
export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The stretch without white space at its ends; its start twice when there is nothing else. */
export function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + slice.trimEnd().length) };
}
