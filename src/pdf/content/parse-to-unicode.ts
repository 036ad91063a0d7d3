/** A font's ToUnicode map in, the characters of its codes out. */
import { hexBytes, utf16 } from './strings.js';

/** What each code of a font says; a code may say several characters (a ligature), or nothing. */
export type Characters = ReadonlyMap<number, string>;

const SECTION = /begin(bfchar|bfrange)([^]*?)endbf/g;
const PAIR = /<([^>]*)>\s*<([^>]*)>/g;
const RANGE = /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g;

export function parseToUnicode(map: string): Characters {
  const characters = new Map<number, string>();
  for (const [, kind, section = ''] of map.matchAll(SECTION)) {
    for (const [code, text] of kind === 'bfchar' ? pairs(section) : ranges(section))
      characters.set(code, text);
  }
  return characters;
}

function pairs(section: string): readonly (readonly [number, string])[] {
  return [...section.matchAll(PAIR)].map(([, code = '', text = '']) => [Number.parseInt(code, 16), said(text)]);
}

function ranges(section: string): readonly (readonly [number, string])[] {
  return [...section.matchAll(RANGE)].flatMap(([, from = '', to = '', first, list]) => {
    const start = Number.parseInt(from, 16);
    const count = Number.parseInt(to, 16) - start + 1;
    const listed = list === undefined ? undefined : [...list.matchAll(/<([^>]*)>/g)].map(([, hex = '']) => said(hex));
    return Array.from({ length: count }, (_, i) => [start + i, listed?.[i] ?? following(said(first ?? ''), i)] as const);
  });
}

/** The text, its last character so many further on. */
function following(text: string, by: number): string {
  const [last = ''] = /.$/su.exec(text) ?? [];
  const code = last.codePointAt(0);
  return code === undefined ? '' : text.slice(0, text.length - last.length) + String.fromCodePoint(code + by);
}

const said = (hex: string): string => utf16(hexBytes(hex));
