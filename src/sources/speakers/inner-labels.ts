/** Lines in, the labels that stand in the middle of them out, and the lines parted there. */
import type { SourceSpan } from '../../model/source-text.js';
import { nameKey } from './read-name.js';

/** What may be a label behind a line's head. */
export interface InnerLabel {
  /** Index of its line. */
  readonly line: number;
  /** Where it begins in its line. */
  readonly at: number;
  /** As it is compared. */
  readonly key: string;
  readonly written: string;
  /** `[Ann Berg: And you?]`: words of another in what somebody says. */
  readonly bracketed: boolean;
}

interface InnerLine {
  readonly text: string;
  readonly head: { readonly from: number };
}

/** A sentence ends before it, and no initial or title: a name in a sentence is only spoken of. */
const AFTER_SENTENCE =
  /(?<=[.!?…。！？]["'”’»)\]*_]*\s*)(?<!(?:^|[\s.])(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Prof)\.\s*)[*_]*([^.!?…。！？:：()[\]（）［］]{1,60})$/u;
const IN_BRACKETS = /[[(（［]\s*([^.!?…。！？:：()[\]（）［］]{1,60})$/u;
const COLON = /[:：]/g;
const LONGEST = 64;

/** In order. Each line is searched once, whatever the names are. */
export function innerLabels(lines: readonly InnerLine[]): readonly InnerLabel[] {
  return lines.flatMap(({ text, head }, line) => {
    COLON.lastIndex = head.from + 1;
    return COLON.test(text) ? labelsIn(text, head.from, line) : [];
  });
}

function labelsIn(text: string, from: number, line: number): readonly InnerLabel[] {
  const found: InnerLabel[] = [];
  COLON.lastIndex = from + 1;
  for (let colon = COLON.exec(text); colon !== null; colon = COLON.exec(text)) {
    const start = Math.max(0, colon.index - LONGEST);
    const before = text.slice(start, colon.index);
    const sentence = AFTER_SENTENCE.exec(before);
    const match = sentence ?? IN_BRACKETS.exec(before);
    if (match === null || start + match.index <= from) continue;
    const written = (match[1] ?? '').replaceAll(/[*_]+/g, '').trim();
    found.push({
      ...{ line, at: start + match.index, key: nameKey(written), written },
      bracketed: sentence === null,
    });
  }
  return found;
}

/** By line, where others begin to speak in it. */
export function startsByLine(labels: readonly InnerLabel[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (const { line, at, bracketed } of labels)
    if (!bracketed) starts.set(line, [...(starts.get(line) ?? []), at]);
  return starts;
}

/** `[Ann Berg: And you?]` in what another says: not that other’s words. */
export function interjectionsIn(
  lines: readonly { readonly text: string; readonly start: number }[],
  labels: readonly InnerLabel[],
): readonly SourceSpan[] {
  return labels.flatMap(({ line, at, bracketed }) => {
    const whole = lines[line];
    if (whole === undefined || !bracketed) return [];
    const length = /[\])）］]/.exec(whole.text.slice(at))?.index;
    const end = length === undefined ? whole.text.length : at + length + 1;
    return [{ start: whole.start + at, end: whole.start + end }];
  });
}
