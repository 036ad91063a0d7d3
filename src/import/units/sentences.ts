/** A stretch of text in, its sentences out: the units that quotes and points are cut from. */
import { isAbbreviated } from '../../languages/abbreviations.js';
import { trimmed, type TextSpan } from './text-span.js';

const END = /[。！？!?]+["'”’」』）)\]]*|\.+["'”’)\]]*(?=\s|$)|\n[^\S\n]*\n/gu;
/** Stands in every end: a text may have half a million lines without one. */
const MAY_END = /[。！？!?.\n]/;

/** Closing marks belong to the sentence they end. A stop before a small letter ends nothing. */
export function sentencesIn(text: string, span: TextSpan): readonly TextSpan[] {
  const slice = text.slice(span.start, span.end);
  if (!MAY_END.test(slice)) return withWords(text, [span]);
  const sentences: TextSpan[] = [];
  let from = 0;
  for (const match of slice.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(slice, match)) continue;
    sentences.push({ start: span.start + from, end: span.start + end });
    from = end;
  }
  sentences.push({ start: span.start + from, end: span.end });
  return withWords(text, sentences);
}

function withWords(text: string, spans: readonly TextSpan[]): readonly TextSpan[] {
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}

function endsSentence(slice: string, match: RegExpExecArray): boolean {
  const after = slice.slice(match.index + match[0].length, match.index + match[0].length + 8);
  if (/^\s+\p{Ll}/u.test(after)) return false;
  if (!match[0].startsWith('.')) return true;
  return !isAbbreviated(slice.slice(0, match.index), after);
}
