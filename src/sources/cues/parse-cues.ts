/**
 * Reads the cues of a WebVTT, SRT or SBV transcript, whatever state they are in: what is broken costs a fault with
 * its line, and never a word.
 *
 * Our own, because no npm parser is safe to prove words with: media-captions silently drops what follows a bare `<`
 * and is quadratic, subtitle glues a broken cue to its neighbour, @plussub/srt-vtt-parser throws a TypeError without
 * a line, and W3C's webvtt-parser knows neither SRT nor types.
 */
import { tellLines, type ToldLine } from './cue-lines.js';
import { SYNTAXES, type CueSyntax, type Timing } from './cue-syntax.js';

export interface RawCue extends Timing {
  /** The lines below the timing line, with their tags. */
  readonly payload: string;
}

export interface CueFault {
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

export interface ParsedCues {
  /** In the order of the file. */
  readonly cues: readonly RawCue[];
  /** What is wrong with single cues: their words are there, their times may be those of a neighbour. */
  readonly faults?: readonly CueFault[] | undefined;
  /** Why there is nothing to read. */
  readonly broken?: CueFault | undefined;
}

/** Line endings are `\n` already. */
export function parseCues(text: string, format: keyof typeof SYNTAXES): ParsedCues {
  const lines = text.split('\n');
  if (format === 'vtt' && !/^WEBVTT(?=[ \t]|$)/.test(lines[0] ?? ''))
    return { cues: [], broken: { line: 1, reason: 'a WebVTT file starts with the line WEBVTT' } };
  const syntax: CueSyntax = SYNTAXES[format];
  const told = tellLines(lines, format === 'vtt' ? headLines(lines, syntax) : 0, syntax);
  const { cues, faults } = assemble(told, syntax);
  if (!told.some(({ kind }) => kind === 'timing'))
    return { cues: [], broken: faults[0] ?? { line: 1, reason: 'it has no cue' } };
  return { cues: cues.map(({ words, ...times }) => ({ ...times, payload: words.join('\n') })), faults };
}

/** What follows the first line without a blank one is no cue, unless a time says so. */
function headLines(lines: readonly string[], { readTiming }: CueSyntax): number {
  const end = lines.findIndex((line, at) => at > 0 && (line === '' || readTiming(line) !== undefined));
  return end === -1 ? lines.length : end;
}

interface OpenCue extends Timing {
  readonly words: string[];
}

const START: Timing = { startSeconds: 0, endSeconds: 0 };

/** Words whose time is not known get that of the cue before: left out, they would change what stands beside them. */
function assemble(
  told: readonly ToldLine[],
  { blankEnds }: CueSyntax,
): { readonly cues: readonly OpenCue[]; readonly faults: readonly CueFault[] } {
  const cues: OpenCue[] = [];
  const faults: CueFault[] = [];
  for (const { kind, line, ...rest } of told) {
    const before = cues.at(-1);
    const { startSeconds, endSeconds } = rest.timing ?? before ?? START;
    const fault = faultOf({ kind, line, ...rest }, before, blankEnds);
    if (fault !== undefined) faults.push({ line, reason: fault });
    if (kind !== 'words' || before === undefined)
      cues.push({ startSeconds, endSeconds: Math.max(startSeconds, endSeconds), words: [] });
    if (kind === 'words') cues.at(-1)?.words.push(rest.text);
  }
  return { cues, faults };
}

function faultOf(
  { kind, timing, afterBlank }: ToldLine,
  before: OpenCue | undefined,
  blankEnds: boolean,
): string | undefined {
  if (kind === 'broken-timing') return 'a timing line reads 00:01:02.500 --> 00:01:04.000';
  if (kind === 'words') {
    const strays = before === undefined || (blankEnds && afterBlank && before.words.length > 0);
    return strays ? 'words without a timing line' : undefined;
  }
  const { startSeconds, endSeconds } = timing ?? START;
  if (endSeconds < startSeconds) return 'a cue ends before it starts';
  return startSeconds < (before ?? START).startSeconds ? 'a cue starts before the one above it' : undefined;
}
