/** Finds who says what in a plain text or an article: the turns between one `NAME:` and the next. */
import type { SourceParagraph, SourceTurn } from '../model/source-text.js';
import { isLabelled, readLabel } from './speaker-labels.js';
import { trimRange } from './split-paragraphs.js';

interface LabelledLine {
  readonly speaker: string | undefined;
  readonly start: number;
  readonly wordsFrom: number;
}

/** Every fifth paragraph must open with a name; what stands before the first name is nobody's. */
export function labelTurns(text: string, paragraphs: readonly SourceParagraph[]): readonly SourceTurn[] {
  const lines = labelledLines(text);
  const speakers = lines.flatMap(({ speaker }) => speaker ?? []);
  if (!isLabelled(speakers, paragraphs.length, 0.2)) return [];
  const first = lines[0]?.start ?? text.length;
  const opening = paragraphs.filter(({ end }) => end <= first).map((range) => turn(text, undefined, range));
  const turns = lines.map(({ speaker, wordsFrom }, index) =>
    turn(text, speaker, { start: wordsFrom, end: lines[index + 1]?.start ?? text.length }),
  );
  return [...opening, ...turns].filter(({ start, end }) => start < end);
}

function labelledLines(text: string): readonly LabelledLine[] {
  return [...text.matchAll(/^[^\S\n]*(\S.*)$/gm)].flatMap((match) => {
    const label = readLabel(match[1] ?? '', false);
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return label === undefined ? [] : [{ speaker: label.speaker, start, wordsFrom: start + label.length }];
  });
}

function turn(text: string, speaker: string | undefined, range: { start: number; end: number }): SourceTurn {
  return { speaker, ...trimRange(text, range.start, range.end) };
}
