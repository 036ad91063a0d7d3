/** What folding writes to: the units so far, the map back, and a gap not yet decided upon. */
import { SPACE } from './fold-characters.js';
import { isCjk, isDigitCode } from './script-kind.js';
import { at } from '../../text/at.js';

export interface FoldedText {
  readonly text: string;
  /** Where the original of folded unit `i` starts, in UTF-16 code units. Ascending. */
  readonly starts: Uint32Array;
  /** Where it ends. A run of white space is one unit, so this is not always one more. */
  readonly ends: Uint32Array;
}

/** Typed arrays that grow: a source may have twenty million units. */
export interface FoldBuffer {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
  /** The last unit needs no space after it. */
  glued: boolean;
  /** White space kept back until it is known what follows; -1 when there is none. */
  gapStart: number;
  gapEnd: number;
}

export function createFoldBuffer(length: number): FoldBuffer {
  const size = length + 16;
  return {
    units: new Uint16Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    length: 0,
    glued: false,
    gapStart: -1,
    gapEnd: -1,
  };
}

/** The last unit written; 0 at the start. */
export function lastUnit(buffer: FoldBuffer): number {
  return buffer.length === 0 ? 0 : at(buffer.units, buffer.length - 1);
}

export function writeGap(buffer: FoldBuffer, start: number, end: number): void {
  if (buffer.gapStart < 0) buffer.gapStart = start;
  buffer.gapEnd = end;
}

/** @param glued true when the character needs no space on either side. */
export function writeUnit(
  buffer: FoldBuffer,
  code: number,
  start: number,
  end: number,
  glued = isCjk(code),
): void {
  if (buffer.gapStart >= 0) {
    const kept = buffer.length > 0 && !glued && !buffer.glued && !closesUp(lastUnit(buffer), code);
    if (kept) put(buffer, SPACE, buffer.gapStart, buffer.gapEnd);
    buffer.gapStart = -1;
  }
  put(buffer, code, start, end);
  buffer.glued = glued;
}

export function finishFold(buffer: FoldBuffer): FoldedText {
  const { units, starts, ends, length } = buffer;
  return {
    text: toText(units.subarray(0, length)),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  };
}

/** A decoder is quick with a whole source and slow to make for a word. */
function toText(units: Uint16Array): string {
  return units.length < 1000 ? String.fromCharCode(...units) : new TextDecoder('utf-16le').decode(units);
}

/** A full-width comma brings its own space, so the space after an ASCII one is style; not so before a number. */
function closesUp(last: number, next: number): boolean {
  if (last !== 0x2c && last !== 0x3a && last !== 0x3b && last !== 0x3f && last !== 0x21) return false;
  return !isDigitCode(next) && next !== 0x2b && next !== 0x2d && next !== 0x2e;
}

function put(buffer: FoldBuffer, code: number, start: number, end: number): void {
  if (buffer.length === buffer.units.length) grow(buffer);
  buffer.units[buffer.length] = code;
  buffer.starts[buffer.length] = start;
  buffer.ends[buffer.length] = end;
  buffer.length += 1;
}

/** Few characters fold to more than one, so this is rare. */
function grow(buffer: FoldBuffer): void {
  const size = buffer.length * 2;
  const { units, starts, ends } = buffer;
  buffer.units = new Uint16Array(size);
  buffer.starts = new Uint32Array(size);
  buffer.ends = new Uint32Array(size);
  buffer.units.set(units);
  buffer.starts.set(starts);
  buffer.ends.set(ends);
}
