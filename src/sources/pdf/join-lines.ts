/** The lines of a document in, its paragraphs out: joined across lines and pages, with words that were parted whole. */
import type { PdfLine } from './pdf-lines.js';

export interface PdfParagraph {
  readonly words: string;
  /** Where in the words each page begins that the paragraph stands on, the first at 0. */
  readonly pages: readonly { readonly page: number; readonly at: number }[];
  /** Set larger than the text. */
  readonly heading: boolean;
}

/** In parts of the usual distance between lines. */
const GAP = 1.3;
/** In parts of the type's size. */
const INDENT = 0.8;
/** Of the width of a line: one that ends so far before the edge ends a paragraph, where a sentence ends. */
const SHORT = 0.12;
const LARGER = 1.15;
const STOP = /[.!?…。！？:：]["'”’»」』)）]*$/u;
/** `Ann Berg:`, `ANN:`: a turn begins. */
const LABEL = /^[\p{Lu}\p{Script=Han}][^\s:：][^:：]{0,40}[:：]/u;
const WORDS = /[\p{L}\p{M}]+/gu;

export function joinLines(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const page = measure(lines);
  const known = knownWords(lines);
  const open: { words: string; pages: { page: number; at: number }[]; heading: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = open.at(-1);
    if (last === undefined || before === undefined || begins(line, before, page))
      open.push({
        words: line.text,
        pages: [{ page: line.page, at: 0 }],
        heading: line.size > page.size * LARGER,
      });
    else {
      last.words = joined(last.words, line.text, known);
      if (line.page !== before.page)
        last.pages.push({ page: line.page, at: last.words.length - line.text.length });
    }
  }
  return open;
}

interface Measures {
  /** Of most lines: their distance, the size of their type, their edges. */
  readonly distance: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

function measure(lines: readonly PdfLine[]): Measures {
  const distances = lines.flatMap(({ y, page }, index) => {
    const before = lines[index - 1];
    return before?.page === page && before.y > y ? [before.y - y] : [];
  });
  return {
    distance: median(distances) ?? Infinity,
    size: median(lines.map(({ size }) => size)) ?? 0,
    left: median(lines.map(({ x }) => x)) ?? 0,
    right:
      quantile(
        lines.map(({ right }) => right),
        0.9,
      ) ?? 0,
  };
}

function median(numbers: readonly number[]): number | undefined {
  return quantile(numbers, 0.5);
}

function quantile(numbers: readonly number[], share: number): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)];
}

function begins(line: PdfLine, before: PdfLine, { distance, size, left, right }: Measures): boolean {
  const larger = Math.max(line.size, before.size) / Math.min(line.size, before.size);
  if (larger > LARGER || LABEL.test(line.text)) return true;
  const ends = STOP.test(before.text);
  const isShort = before.right < right - (right - left) * SHORT;
  if (line.page !== before.page) return ends && (isShort || isIndented(line, before, size, left));
  // Further down than usual, or back up at the head of another column.
  if (before.y - line.y > distance * GAP) return true;
  if (line.y > before.y) return ends && isShort;
  return (ends && isShort) || isIndented(line, before, size, left);
}

/** Against the line before and the text's edge, so that a column or a quotation set off is none. */
function isIndented({ x }: PdfLine, before: PdfLine, size: number, left: number): boolean {
  return x - before.x > size * INDENT && x - left > size * INDENT && STOP.test(before.text);
}

/** A hyphen goes where its word is known without one, stays where it is known with it, else goes before a small letter. */
function joined(words: string, next: string, known: ReadonlySet<string>): string {
  const [, start = '', hyphen] = /([\p{L}\p{M}]+)([-‐\u00ad])$/u.exec(words) ?? [];
  const [rest = ''] = /^[\p{L}\p{M}]+/u.exec(next) ?? [];
  if (hyphen === undefined || rest === '') return words + (isUnspaced(words, next) ? '' : ' ') + next;
  const compound = known.has(`${start}-${rest}`.toLowerCase()) && !known.has((start + rest).toLowerCase());
  const parted = hyphen === '\u00ad' || (!compound && /^\p{Ll}/u.test(rest));
  return (parted ? words.slice(0, -1) : words) + next;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！「」（）]/u;

function isUnspaced(words: string, next: string): boolean {
  return CJK.test(words.at(-1) ?? '') && CJK.test(next.charAt(0));
}

/** Words that stand whole in a line, with and without hyphens. */
function knownWords(lines: readonly PdfLine[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { text } of lines) {
    const whole = text.replace(/[\p{L}\p{M}]+[-‐\u00ad]$/u, '');
    for (const [word] of whole.matchAll(WORDS)) known.add(word.toLowerCase());
    for (const [word] of whole.matchAll(/[\p{L}\p{M}]+-[\p{L}\p{M}]+/gu)) known.add(word.toLowerCase());
  }
  return known;
}
