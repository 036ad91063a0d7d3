/**
 * Paragraphs in, the width of a box out in which a program, which knows no phrases, breaks lines between phrases alone, or
 * else makes them about as long as each other: no character stands alone on the last.
 */
import { at } from '../../text/at.js';
import type { Paragraph } from '../drawn/drawn-slide.js';
import { officeWidth, SQUARE, UNSURE } from './text-scale.js';

/** Widths are in CSS pixels. */
interface Letter {
  readonly text: string;
  readonly width: number;
  /** Whether a phrase, or a word, ends with it. */
  readonly mayEnd: boolean;
  /** The author ended its line. */
  readonly isEnded: boolean;
}

/** Letters that a program never parts. */
interface Atom extends Omit<Letter, 'text'> {
  /** Its width without a space at its end. */
  readonly bare: number;
}

/** In CSS pixels: no letter is as narrow. */
const STEP = 2;

/**
 * @param most in CSS pixels
 * @returns undefined where none gives as few lines as the browser made
 */
export function phraseWidth(
  paragraphs: readonly Paragraph[],
  scale: number,
  most: number,
): number | undefined {
  const all = paragraphs.map((paragraph) => ({
    atoms: atomsOf(lettersOf(paragraph, scale)),
    mostLines: paragraph.lines.length,
  }));
  return (
    narrowest(most, (width) => all.every(({ atoms, mostLines }) => fits(atoms, width, mostLines))) ??
    narrowest(most, (width) =>
      all.every(({ atoms, mostLines }) => fits(atoms.map(atAnyPlace), width, mostLines)),
    )
  );
}

const atAnyPlace = (atom: Atom): Atom => ({ ...atom, mayEnd: true });

/** @returns the middle of the narrowest widths that are good, far from those that are not */
function narrowest(most: number, isGood: (width: number) => boolean): number | undefined {
  for (let first = STEP; first <= most; first += STEP) {
    if (!isGood(first)) continue;
    let last = first;
    while (last + STEP <= most && isGood(last + STEP)) last += STEP;
    return (first + last) / 2;
  }
  return undefined;
}

/** Whether each line ends where it may, and surely there. */
function fits(atoms: readonly Atom[], width: number, mostLines: number): boolean {
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

/** Behind it a line may end in any text. */
const PAUSE = /[、。，；：？！]/u;

function atomsOf(letters: readonly Letter[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let before = '';
  for (const { text, width, mayEnd, isEnded } of letters) {
    const last = isOneAtom(before, text) ? atoms.pop() : undefined;
    const whole = (last?.width ?? 0) + width;
    const isSpace = text.trim() === '';
    atoms.push({
      width: whole,
      bare: isSpace ? (last?.bare ?? 0) : whole,
      mayEnd: mayEnd || isSpace || PAUSE.test(text),
      isEnded,
    });
    before = text;
  }
  return atoms;
}

/** A mark before the edge of its lines takes no room on them. */
function lettersOf({ lines, hung }: Paragraph, scale: number): readonly Letter[] {
  const letters = lines.flatMap(({ runs, phraseEnds, isEnded }) => {
    const drawn = runs.flatMap((run) => Array.from(run.text, (text) => ({ ...run, text })));
    let offset = 0;
    return drawn.map((letter, index) => {
      offset += letter.text.length;
      const isLast = index === drawn.length - 1;
      return {
        text: letter.text,
        width: officeWidth(letter) * scale,
        mayEnd: isLast || phraseEnds.includes(offset),
        isEnded: isLast && isEnded,
      };
    });
  });
  const marks = Array.from(hung?.text ?? '').length;
  return letters.map((letter, index) => (index < marks ? { ...letter, width: 0 } : letter));
}

/** What opens stands on no line's end, and what closes on no line's beginning. */
const OPENING = /[\p{Ps}\p{Pi}]/u;
const CLOSING = /[\p{Pe}\p{Pf}、。，．：；？！…—～・ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

function isOneAtom(before: string, letter: string): boolean {
  if (letter.trim() === '') return true;
  if (before.trim() === '') return false;
  if (OPENING.test(before) || CLOSING.test(letter)) return true;
  return !SQUARE.test(before) && !SQUARE.test(letter);
}
