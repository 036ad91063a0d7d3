/** What tells a line of a WebVTT, an SRT or an SBV file from the others: times, notes, blank lines. */
import { parseTimecode } from '../../text/timecode.js';

export interface Timing {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

export interface CueSyntax {
  readTiming(line: string): Timing | undefined;
  /** It was meant as a timing line, and is none. */
  isLikeTiming(line: string): boolean;
  /** Whether it opens a block that is no cue. */
  isNote(line: string): boolean;
  isBlank(line: string): boolean;
  /** Words behind a blank line are a fault; elsewhere it is common that a cue has one. */
  readonly blankEnds: boolean;
  /** A cue's name may be more than a number. */
  readonly named: boolean;
}

const ARROW = /^\s*([\d:.,]+)\s*--?>\s*([\d:.,]+)(?:\s.*)?$/;
const COMMA = /^\s*([\d:.]+)\s*,\s*([\d:.]+)\s*$/;

const never = (): boolean => false;
const isEmpty = (line: string): boolean => line.trim() === '';
const arrow = (line: string): Timing | undefined => timingIn(ARROW, line);
/** Longer lines have words in them. */
const LONGEST_TIMING = 200;
const SLIP = /^\P{L}*\p{L}?\P{L}*-->[^\p{L}\s]*\s*[^\p{L}\s]*\p{L}?[^\p{L}\s]*(?:\s|$)/u;

/** Digits beside an arrow, and a slip among them at most: what has words in it is read as words. */
function isLikeArrow(line: string): boolean {
  return line.length < LONGEST_TIMING && line.includes('-->') && /\d/.test(line) && SLIP.test(line);
}

export const SYNTAXES = {
  vtt: {
    ...{ readTiming: arrow, isLikeTiming: isLikeArrow, blankEnds: true, named: true },
    isNote: (line) => /^(?:NOTE|STYLE|REGION)(?=\s|$)/.test(line),
    // The cues of automatic captions begin with a line of one space.
    isBlank: (line) => line === '',
  },
  srt: {
    ...{ readTiming: arrow, isLikeTiming: isLikeArrow, blankEnds: false, named: false },
    ...{ isNote: never, isBlank: isEmpty },
  },
  sbv: {
    ...{ readTiming: (line) => timingIn(COMMA, line), isLikeTiming: never, blankEnds: false, named: false },
    ...{ isNote: never, isBlank: isEmpty },
  },
} satisfies Readonly<Record<string, CueSyntax>>;

function timingIn(pattern: RegExp, line: string): Timing | undefined {
  const [startSeconds, endSeconds] = pattern.exec(line)?.slice(1).map(parseTimecode) ?? [];
  return startSeconds === undefined || endSeconds === undefined ? undefined : { startSeconds, endSeconds };
}
