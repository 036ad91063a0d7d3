/** Paragraphs in, the width of a box in which a program, which knows no phrases, breaks lines between phrases alone out. */
import { at } from '../../text/at.js';
import type { Paragraph } from '../drawn/drawn-slide.js';
import { officeWidth, SQUARE } from './text-scale.js';

/** Between two neighbours a program always sets them on one line, in CSS pixels. */
interface Atom {
  readonly width: number;
  /** Without a space at its end. */
  readonly bare: number;
  /** Whether a phrase, or a word, ends with it. */
  readonly mayEnd: boolean;
  /** The author ended its line. */
  readonly isEnded: boolean;
}

/** A line that is shorter or longer than a box by no more may be broken in either way. */
const UNSURE = 0.015;
/** In CSS pixels: no letter is as narrow. */
const STEP = 2;

/**
 * @param most in CSS pixels
 * @returns undefined where there is none that gives no more lines than the browser made
 */
export function phraseWidth(
  paragraphs: readonly Paragraph[],
  scale: number,
  most: number,
): number | undefined {
  const all = paragraphs.map((paragraph) => ({ atoms: atomsOf(paragraph, scale), paragraph }));
  const isGood = (width: number): boolean =>
    all.every(({ atoms, paragraph }) => endsPhrases(atoms, width, paragraph.lines.length));
  for (let first = STEP; first <= most; first += STEP) {
    if (!isGood(first)) continue;
    let last = first;
    while (last + STEP <= most && isGood(last + STEP)) last += STEP;
    return (first + last) / 2;
  }
  return undefined;
}

function endsPhrases(atoms: readonly Atom[], width: number, mostLines: number): boolean {
  let [lines, x] = [1, 0];
  for (const [index, atom] of atoms.entries()) {
    if (x > 0 && x + atom.bare > width) {
      if (!at(atoms, index - 1).mayEnd || x + atom.bare < width * (1 + UNSURE)) return false;
      [lines, x] = [lines + 1, 0];
    }
    if (x + atom.bare > width * (1 - UNSURE)) return false;
    x += atom.width;
    if (atom.isEnded && index < atoms.length - 1) [lines, x] = [lines + 1, 0];
  }
  return lines <= mostLines;
}

/** What opens stands on no line's end, and what closes on no line's beginning. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；？！…—～・ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/** Behind it a line may end in any text. */
const PAUSE = /[、。，；：？！]/u;

function atomsOf({ lines, hung }: Paragraph, scale: number): readonly Atom[] {
  const atoms: Atom[] = [];
  let before = ' ';
  for (const [index, { runs, phraseEnds, isEnded }] of lines.entries()) {
    let [offset, lead] = [0, index === 0 && hung !== undefined ? officeWidth(hung) * scale : 0];
    const length = runs.reduce((sum, { text }) => sum + text.length, 0);
    for (const run of runs)
      for (const letter of run.text) {
        offset += letter.length;
        const last = isOneAtom(before, letter) ? atoms.pop() : undefined;
        const width = (last?.width ?? 0) + officeWidth({ ...run, text: letter }) * scale - lead;
        const isSpace = letter.trim() === '';
        atoms.push({
          width,
          bare: isSpace ? (last?.bare ?? 0) : width,
          mayEnd: isSpace || PAUSE.test(letter) || phraseEnds.includes(offset) || offset === length,
          isEnded: isEnded && offset === length,
        });
        [before, lead] = [letter, 0];
      }
  }
  return atoms;
}

function isOneAtom(before: string, letter: string): boolean {
  if (letter.trim() === '') return true;
  if (before.trim() === '') return false;
  if (OPENING.test(before) || CLOSING.test(letter)) return true;
  return !SQUARE.test(before) && !SQUARE.test(letter);
}
