/** Finds the quotation marks of a source that stand around some of its words. */
import type { TextRange } from '../../model/evidence.js';

const QUOTED =
  /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|‘[^‘’]*’(?!\p{L})|"[^"]*"/gu;

/** Between the marks, within the `edges`, that hold a range whole; nothing where there are none, or it holds one. */
export function quotedSpan(
  text: string,
  [from, to]: TextRange,
  [start, end]: TextRange,
): TextRange | undefined {
  const around = [...text.slice(from, to).matchAll(QUOTED)].findLast(
    ({ index, 0: quoted }) => from + index < start && end < from + index + quoted.length,
  );
  return around && [from + around.index + 1, from + around.index + around[0].length - 1];
}

/** Without what stands between marks that both open and close in `text`: words quoted for themselves. */
export function withoutQuotations(text: string): string {
  return text.replaceAll(QUOTED, ' ');
}
