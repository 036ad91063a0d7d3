/** A source in, the steps in which it moves on out: turns of a transcript, paragraphs of an article. */
import { rangeAt } from '../../text/range-at.js';
import type { SourceText } from '../../model/source-text.js';
import { weightOf } from '../../text/text-weight.js';
import { sentencesIn } from './sentences.js';
import { termsIn } from './terms.js';
import { trimmed, type TextSpan } from './text-span.js';

export interface Unit extends TextSpan {
  /** Whose turn it is by its author's statement, else as its label writes it. */
  readonly speaker: string | undefined;
  /** What the label says of them. */
  readonly role: 'host' | 'guest' | undefined;
  /** See `weightOf`. */
  readonly weight: number;
  readonly terms: readonly string[];
  /** Of silence before it, in a timed transcript. */
  readonly pauseSeconds: number;
}

/** A paragraph is cut only where there are so few that themes could not be told apart. */
const FEW = 6;
/** About 75 words. */
const PIECE = 150;

export function unitsOf(source: SourceText): readonly Unit[] {
  const spans =
    source.turns.length > 1 ? source.turns : source.cues.length > 0 ? joinedCues(source) : paragraphs(source);
  return withoutAsides(spans, source).map((span) => {
    const { start, end } = span;
    const words = source.text.slice(start, end);
    const turn = rangeAt(source.turns, start);
    return {
      start,
      end,
      speaker: turn?.stated ?? turn?.speaker,
      role: turn?.role,
      weight: weightOf(words),
      terms: termsIn(words),
      pauseSeconds: pauseBefore(source, start),
    };
  });
}

/** A header, a footer, a jingle on lines of its own is nobody's: what is said goes on behind it. A text of nothing else stays whole. */
function withoutAsides(spans: readonly TextSpan[], { text, asides }: SourceText): readonly TextSpan[] {
  const lines = asides.filter(({ start, end }) => isWholeLine(text, start, end));
  if (lines.length === 0) return spans;
  const said = spans.flatMap((span) => {
    const pieces: TextSpan[] = [];
    let from = span.start;
    for (let at = firstFrom(lines, span.start); (lines[at]?.start ?? Infinity) < span.end; at += 1) {
      const aside = lines[at];
      if (aside === undefined) break;
      pieces.push({ start: from, end: Math.max(from, aside.start) });
      from = aside.end;
    }
    pieces.push({ start: Math.min(from, span.end), end: span.end });
    return pieces.map((piece) => trimmed(text, piece)).filter(({ start, end }) => start < end);
  });
  return said.length > 0 ? said : spans;
}

function isWholeLine(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || text.charAt(start - 1) === '\n') && (end === text.length || text.charAt(end) === '\n')
  );
}

/** Index of the first range that ends behind `offset`. */
function firstFrom(ranges: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paragraphs(source: SourceText): readonly TextSpan[] {
  if (source.paragraphs.length >= FEW) return source.paragraphs;
  return source.paragraphs.flatMap((paragraph) => pieces(source.text, sentencesIn(source.text, paragraph)));
}

/** A cue ends anywhere; together they make pieces of some sentences. */
function joinedCues({ text, cues }: SourceText): readonly TextSpan[] {
  return pieces(text, cues);
}

function pieces(text: string, spans: readonly TextSpan[]): readonly TextSpan[] {
  const joined: { start: number; end: number; weight: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    const weight = weightOf(text.slice(start, end));
    const full =
      last === undefined ||
      last.weight >= PIECE ||
      (last.weight > PIECE / 3 && /[.!?。！？]["'”’]?\s*$/.test(text.slice(last.end - 3, last.end)));
    if (full) joined.push({ start, end, weight });
    else Object.assign(last, { end, weight: last.weight + weight });
  }
  return joined;
}

function pauseBefore({ cues }: SourceText, start: number): number {
  const cue = rangeAt(cues, start);
  const before = cue === undefined ? undefined : rangeAt(cues, cue.start - 1);
  return cue === undefined || before === undefined || before === cue
    ? 0
    : Math.max(0, cue.startSeconds - before.endSeconds);
}
