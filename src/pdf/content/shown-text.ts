/**
 * An operation that shows text in, what it says and how far it reaches along its line out. There are so many glyphs
 * that an object for each would be felt: a line is taken apart by its brackets, and only numbers are kept.
 */
import type { PageFont } from './page-content.js';
import { operandsOf, type Operation } from './parse-operations.js';
import { stringBytes } from './strings.js';

export interface ShownText {
  readonly words: string;
  /** Where the last glyph begins that was stepped to, and the glyphs farthest back and ahead; the first at 0. */
  readonly last: number;
  readonly least: number;
  readonly most: number;
}

/** A glyph that says nothing we know is there all the same. */
const UNKNOWN = '\u{fffd}';

export function shownText(operation: Operation, font: PageFont): ShownText {
  if (!operation.operands.startsWith('<')) {
    const digits = operandsOf(operation).filter((operand) => /^[(<]/.test(operand)).map(digitsOf);
    return { words: decoded(digits.join(''), font), last: 0, least: 0, most: 0 };
  }
  return shownLine(operation.operands.split(/[<>]/), font);
}

/** @param parts of `<0041> Tj 7.5 0 Td <0042>`: what is in brackets, and what is between. */
function shownLine(parts: readonly string[], font: PageFont): ShownText {
  let [words, last, least, most] = ['', 0, 0, 0];
  parts.forEach((part, i) => {
    if (i % 2 === 1) words += decoded(part, font);
    else if (i > 1 && i < parts.length - 1) {
      last += Number.parseFloat(part.slice(part.indexOf('Tj') + 2));
      least = Math.min(least, last);
      most = Math.max(most, last);
    }
  });
  return { words, last, least, most };
}

const digitsOf = (literal: string): string => Buffer.from(stringBytes(literal), 'latin1').toString('hex');

/** @param digits two for each byte; white space may stand between them. */
function decoded(digits: string, { characters, bytesPerCode }: PageFont): string {
  const packed = /\s/.test(digits) ? digits.replace(/\s/g, '') : digits;
  const width = 2 * bytesPerCode;
  let words = '';
  for (let i = 0; i < packed.length; i += width) {
    const code = Number.parseInt(packed.slice(i, i + width).padEnd(width, '0'), 16);
    words += characters.get(code) ?? UNKNOWN;
  }
  return words;
}
