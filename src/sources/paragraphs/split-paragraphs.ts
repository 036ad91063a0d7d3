/** Finds the paragraphs of a plain text: stretches between blank lines, or lines where there are none. */
import type { SourceParagraph } from '../../model/source-text.js';

/** Ranges leave out the white space around a paragraph. */
export function splitParagraphs(text: string): readonly SourceParagraph[] {
  const separator = /\n[^\S\n]*\n/.test(text.trim()) ? /\n[^\S\n]*\n\s*/g : /\n/g;
  const edges = [...text.matchAll(separator)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const starts = [0, ...edges.map(([, end]) => end)];
  const ends = [...edges.map(([start]) => start), text.length];
  return starts
    .map((start, index) => trimRange(text, start, ends[index] ?? text.length))
    .filter(({ start, end }) => start < end)
    .map((range, index) => ({ number: index + 1, ...range }));
}

/** Moves both ends of a range inwards past white space. */
export function trimRange(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const trail = slice.length - slice.trimEnd().length;
  return lead === slice.length ? { start, end: start } : { start: start + lead, end: end - trail };
}
