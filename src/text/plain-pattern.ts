/**
 * A pattern for text of any script in, the same for plain text out. With both flags `i` and `u` a search takes up to thirty
 * times as long as without `u`, and classes of all letters take a millisecond each to compile; most of what is searched is
 * English, in which they find no more than `[A-Za-z]` does.
 */

import { at } from './at.js';

/** ASCII, and the marks that English sets around its letters. */
const PLAIN = /^[\0-\x7f\u2010-\u205e]*$/;
const PLAIN_CODES = [...range(0, 0x7f), ...range(0x2010, 0x205e)];

export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Finds in a plain text what the pattern finds in it, and is not to be asked about another. */
export function plainPattern(source: string, flags: string): RegExp {
  const plain = source.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^{}]+\}/g, (part) =>
    part.startsWith('[') ? withoutProperties(part) : `[${rangesOf(part)}]`,
  );
  return new RegExp(plain, flags.replace('u', ''));
}

/** Chooses, by the text that it is asked about, the pattern or its plain one. */
export function patternFor(pattern: RegExp): (text: string) => RegExp {
  const made: { plain?: RegExp } = {};
  return (text) => (isPlain(text) ? (made.plain ??= plainPattern(pattern.source, pattern.flags)) : pattern);
}

/** How often a pattern of all occurrences stands in a text. */
export function matchesIn(patternOf: (text: string) => RegExp, text: string): number {
  return text.match(patternOf(text))?.length ?? 0;
}

function withoutProperties(characterClass: string): string {
  return characterClass.replaceAll(/\\[pP]\{[^{}]+\}/g, rangesOf);
}

const RANGES = new Map<string, string>();

/** The plain characters of a Unicode property, as they are written in a class. */
function rangesOf(property: string): string {
  const known = RANGES.get(property);
  if (known !== undefined) return known;
  const pattern = new RegExp(property, 'u');
  const own = PLAIN_CODES.filter((code) => pattern.test(String.fromCharCode(code)));
  const firsts = own.filter((code) => !own.includes(code - 1)).map(escaped);
  const lasts = own.filter((code) => !own.includes(code + 1)).map(escaped);
  const ranges = firsts.map((first, index) => `${first}-${at(lasts, index)}`).join('');
  RANGES.set(property, ranges);
  return ranges;
}

function escaped(code: number): string {
  return String.raw`\u${code.toString(16).padStart(4, '0')}`;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
