/** How much smaller a text is set so that the faces that every Office has take no more room than the look's. */
import widths from '../../../generated/office-widths.json' with { type: 'json' };
import { at } from '../../text/at.js';
import type { WordRun } from '../drawn/drawn-slide.js';

/** In thousandths of a letter's size. */
type Widths = Readonly<Record<string, number>>;

const TABLES: Readonly<Record<'serif' | 'sans', { readonly regular: Widths; readonly bold: Widths }>> = {
  serif: { regular: widths['serif regular'], bold: widths['serif bold'] },
  sans: { regular: widths['sans regular'], bold: widths['sans bold'] },
};
/** Every letter of Courier New. */
const MONO = 600;
/** A letter that no table has, one of Chinese and its like apart: those are as wide as they are high in any face. */
const UNKNOWN = 550;
export const SQUARE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Lines that are shorter than a box by no more may not fit, and words that are longer by no more may. */
export const UNSURE = 0.015;
/** Smaller nobody sets a text for another face. */
const LEAST = 0.75;

/** @returns 1 or less */
export function textScale(runs: readonly WordRun[]): number {
  // A sign alone is a drawing, and has nothing beside it on its line.
  if (runs.length === 1 && Array.from(at(runs, 0).text).length === 1) return 1;
  const drawn = runs.reduce((sum, { width }) => sum + width, 0);
  const office = runs.reduce((sum, run) => sum + officeWidth(run), 0);
  return office <= drawn || office === 0 ? 1 : Math.max(LEAST, Math.floor((drawn / office) * 100) / 100);
}

/** In CSS pixels, in faces that every Office has. */
export function officeWidth({ text, face, bold, size }: WordRun): number {
  const table = face === 'mono' ? undefined : TABLES[face][bold ? 'bold' : 'regular'];
  const letters = Array.from(text).filter((letter) => letter !== '\n');
  const thousandths = letters.reduce((sum, letter) => sum + letterWidth(letter, table), 0);
  return (thousandths / 1000) * size;
}

function letterWidth(letter: string, table: Widths | undefined): number {
  if (SQUARE.test(letter)) return 1000;
  return table === undefined ? MONO : (table[letter] ?? UNKNOWN);
}
