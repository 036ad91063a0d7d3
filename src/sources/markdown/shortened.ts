/**
 * A Markdown text in, the same with its plain stretches shortened out, and what puts them back into the words that are read
 * from it. Markdown's reader asks the same of each character, and a transcript has mostly such as mean nothing to it.
 */
import { at } from '../../text/at.js';

export interface ShortenedText {
  readonly text: string;
  whole(words: string): string;
}

/** Between letters of one line, with no sign of Markdown's in it: it begins no block, ends no line and stands beside no sign. */
const STRETCH = /(?<=\p{L}{2})[\p{L}\p{M}\p{N} ,.?'"’“”…:，。？、：-]{40,}(?=\p{L}{2})/gu;
/** Stands for one: two letters of nobody's, around its number. */
const MARK = /\uE000(\d+)\uE001/g;
/** Such letters, or names for addresses, which are compared as they are written. */
const UNFIT = /[\uE000\uE001]|\]:/;
/** In an address or a tag any character may count; none has an empty line in it. */
const LINK_OR_TAG = /\]\(|</;
const LINES = /(?:.+\n?)+/g;

export function shortened(markdown: string): ShortenedText {
  if (UNFIT.test(markdown)) return { text: markdown, whole: (words) => words };
  const stretches: string[] = [];
  const mark = (stretch: string): string => `\uE000${String(stretches.push(stretch) - 1)}\uE001`;
  return {
    text: markdown.replaceAll(LINES, (lines) =>
      LINK_OR_TAG.test(lines) ? lines : lines.replaceAll(STRETCH, mark),
    ),
    whole: (words) => words.replaceAll(MARK, (_, number: string) => at(stretches, Number(number))),
  };
}
