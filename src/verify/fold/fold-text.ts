/** Folds away what typography changes and meaning does not, and remembers where each folded character came from. */
import {
  createFoldBuffer,
  finishFold,
  lastUnit,
  writeGap,
  writeUnit,
  type FoldBuffer,
  type FoldedText,
} from './fold-buffer.js';
import {
  ELLIPSIS,
  foldCluster,
  HYPHEN,
  isCombining,
  isFoldable,
  isLongDash,
  kindOf,
  LONG_DASH,
  narrow,
  PRIME,
  QUOTE_MARK,
} from './fold-characters.js';
import { pairedMarkers } from './paired-markers.js';
import { isCjk, isDigitCode } from './script-kind.js';

/**
 * White space becomes one space, or nothing beside a Han character, a dash or an ellipsis; marks of quotation, dashes
 * and ellipses become one style each; widths, soft hyphens, invisible characters and paired Markdown markers go.
 * Letters keep their case, and commas, stops and numbers stay what they are.
 */
export function foldText(text: string): FoldedText {
  const buffer = createFoldBuffer(text.length);
  const markers = pairedMarkers(text);
  let at = 0;
  while (at < text.length) at = markers.has(at) ? at + 1 : readUnit(text, at, buffer);
  return finishFold(buffer);
}

/** Each reader writes what stands at `at` and returns where the next one starts. */
function readUnit(text: string, at: number, buffer: FoldBuffer): number {
  const code = narrow(text.charCodeAt(at));
  switch (kindOf(code)) {
    case 'ignored':
      return at + 1;
    case 'gap':
      writeGap(buffer, at, at + 1);
      return at + 1;
    case 'quote':
      return readQuoteMark(text, at, code, buffer);
    case 'dash':
      return readDashes(text, at, buffer);
    case 'ellipsis':
      return readEllipsis(text, at, /[…⋯]+/y, buffer);
    case 'other':
      return readOther(text, at, code, buffer);
  }
}

function readQuoteMark(text: string, at: number, code: number, buffer: FoldBuffer): number {
  const feet = code === QUOTE_MARK && isDigitCode(lastUnit(buffer)) && !/\p{L}/u.test(text.charAt(at + 1));
  writeUnit(buffer, feet ? PRIME : QUOTE_MARK, at, at + 1);
  return at + 1;
}

/** Two dashes, a long one, or one with space on both sides part a sentence; the others join a word or a range. */
function readDashes(text: string, at: number, buffer: FoldBuffer): number {
  let end = at;
  while (end < text.length && kindOf(narrow(text.charCodeAt(end))) === 'dash') end += 1;
  const spaced = (buffer.gapStart >= 0 || buffer.length === 0) && /\s|^$/.test(text.charAt(end));
  if (spaced || end - at > 1 || isLongDash(text.charCodeAt(at))) writeUnit(buffer, LONG_DASH, at, end, true);
  else writeUnit(buffer, HYPHEN, at, end);
  return end;
}

function readEllipsis(text: string, at: number, run: RegExp, buffer: FoldBuffer): number {
  const end = at + lengthAt(text, at, run);
  writeUnit(buffer, ELLIPSIS, at, end, true);
  return end;
}

const DOTS = /[.．](?: ?[.．]){2,}|。{3,}/y;

function readOther(text: string, at: number, code: number, buffer: FoldBuffer): number {
  if ((code === 0x2e || code === 0x3002) && lengthAt(text, at, DOTS) > 0)
    return readEllipsis(text, at, DOTS, buffer);
  const original = text.charCodeAt(at);
  if (isFoldable(original) || isCombining(text.charCodeAt(at + 1))) return readCluster(text, at, buffer);
  if (original >= 0xd800 && original <= 0xdbff && at + 1 < text.length) return readPair(text, at, buffer);
  const wide = original !== code && !/[A-Za-z0-9]/.test(String.fromCharCode(code));
  writeUnit(buffer, code, at, at + 1, wide || isCjk(code));
  return at + 1;
}

/** All units of a composed character stand for the whole of it: half of one cannot be quoted. */
function readCluster(text: string, at: number, buffer: FoldBuffer): number {
  let end = at + 1;
  while (isCombining(text.charCodeAt(end))) end += 1;
  const folded = foldCluster(String.fromCharCode(narrow(text.charCodeAt(at))) + text.slice(at + 1, end));
  for (let index = 0; index < folded.length; index += 1) writeUnit(buffer, folded.charCodeAt(index), at, end);
  return end;
}

/** A character beyond the basic plane; nothing can be quoted that starts or ends between its halves. */
function readPair(text: string, at: number, buffer: FoldBuffer): number {
  const glued = isCjk(text.charCodeAt(at));
  writeUnit(buffer, text.charCodeAt(at), at, at + 2, glued);
  writeUnit(buffer, text.charCodeAt(at + 1), at, at + 2, glued);
  return at + 2;
}

function lengthAt(text: string, at: number, sticky: RegExp): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}
