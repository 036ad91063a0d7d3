/**
 * Reads the cues of a WebVTT or SRT transcript, or says at which line it is broken.
 *
 * Our own, because no npm parser is safe to prove words with: media-captions silently drops what follows a bare `<`
 * and is quadratic, subtitle glues a broken cue to its neighbour, @plussub/srt-vtt-parser throws a TypeError without
 * a line, and W3C's webvtt-parser knows neither SRT nor types.
 */
import { readTimecode } from '../../text/timecode.js';

export interface RawCue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** The lines below the timing line, with their tags. */
  readonly payload: string;
}

export interface ParsedCues {
  readonly cues: readonly RawCue[];
  /** The first thing that is wrong; whatever follows it cannot be trusted. */
  readonly broken?: { readonly line: number; readonly reason: string } | undefined;
}

interface Block {
  /** 1-based. */
  readonly line: number;
  readonly lines: readonly string[];
}

const TIMING = /^\s*(\S+)\s*-->\s*(\S+)(?:\s.*)?$/;
const NO_CUE = /^(?:NOTE|STYLE|REGION)(?=\s|$)/;

/** Line endings are `\n` already. Cues that start before their predecessor, or end before they start, are broken. */
export function parseCues(text: string, format: 'vtt' | 'srt'): ParsedCues {
  if (format === 'vtt' && !/^WEBVTT(?=[ \t\n]|$)/.test(text)) {
    return { cues: [], broken: { line: 1, reason: 'a WebVTT file starts with the line WEBVTT' } };
  }
  const blocks = splitBlocks(text).slice(format === 'vtt' ? 1 : 0);
  return readBlocks(format === 'vtt' ? blocks.filter(({ lines }) => !NO_CUE.test(lines[0] ?? '')) : blocks);
}

function splitBlocks(text: string): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') open = false;
    else if (open) blocks.at(-1)?.lines.push(line);
    else open = blocks.push({ line: index + 1, lines: [line] }) > 0;
  }
  return blocks;
}

function readBlocks(blocks: readonly Block[]): ParsedCues {
  const cues: RawCue[] = [];
  for (const block of blocks) {
    const cue = readCue(block, cues.at(-1)?.startSeconds ?? 0);
    if ('reason' in cue) return { cues, broken: cue };
    cues.push(cue);
  }
  return cues.length > 0 ? { cues } : { cues, broken: { line: 1, reason: 'it has no cue' } };
}

/** A cue may have one line, its identifier, above the timing line. */
function readCue({ line, lines }: Block, earliest: number): RawCue | { line: number; reason: string } {
  const at = lines.findIndex((candidate) => candidate.includes('-->'));
  if (at < 0 || at > 1) return { line, reason: 'words without a timing line' };
  const timing = TIMING.exec(lines[at] ?? '');
  const [startSeconds, endSeconds] = timing?.slice(1).map(readTimecode) ?? [];
  if (startSeconds === undefined || endSeconds === undefined)
    return { line: line + at, reason: 'a timing line reads 00:01:02.500 --> 00:01:04.000' };
  if (endSeconds < startSeconds) return { line: line + at, reason: 'a cue ends before it starts' };
  if (startSeconds < earliest) return { line: line + at, reason: 'a cue starts before the one above it' };
  if (lines.slice(at + 1).some((words) => words.includes('-->'))) {
    return { line: line + at + 1, reason: 'two cues without a blank line between them' };
  }
  return { startSeconds, endSeconds, payload: lines.slice(at + 1).join('\n') };
}
