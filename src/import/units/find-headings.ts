/** Paragraphs in, those that are headings out: by the document's own marks, else by being set off. */
import type { SourceFacts, SourceHeading } from '../../model/source-facts.js';
import type { SourceText } from '../../model/source-text.js';
import { rangeHolding } from '../../text/range-at.js';
import { weightOf } from '../../text/text-weight.js';
import { contains, type TextSpan } from './text-span.js';

/** About 15 words, or 30 Chinese characters. */
const LONGEST = 32;
const NUMBERED =
  /^(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[、.．)）]|第[一二三四五六七八九十\d]+[章节部分]+|(?:Part|Chapter) (?:\d+|[IVX]+|One|Two|Three|Four|Five|Six|Seven)\b[:.]?)\s*/iu;

/** Ascending; none when there are fewer than two, since one heading divides nothing. @param within where they stand */
export function findHeadings(
  source: SourceText,
  facts: SourceFacts,
  within: TextSpan = { start: 0, end: source.text.length },
): readonly TextSpan[] {
  const paragraphs = source.paragraphs.filter((paragraph) => contains(within, paragraph));
  const marked = markedHeadings({ ...source, paragraphs }, facts.headings, within.end);
  if (marked.length > 1) return marked;
  if (source.turns.length > 0 || source.cues.length > 0) return [];
  const setOff = setOffLines({ ...source, paragraphs });
  const isMany = setOff.length * 2 >= paragraphs.length;
  return setOff.length > 1 && !isMany && !swallows(setOff, within.end) ? setOff : [];
}

/** `## Transcript`, with nearly all of the text below it: what lies there is divided by other means. */
const NEARLY_ALL = 0.8;

function swallows(headings: readonly TextSpan[], end: number): boolean {
  return headings.some(({ start }, index) => (headings[index + 1]?.start ?? end) - start > end * NEARLY_ALL);
}

/** The words of a heading, without its number. */
export function headingWords(words: string): string {
  return words.replace(NUMBERED, '') || words;
}

/**
 * Of the topmost level that has more than one heading in the text; the document's order tells them apart. A heading in
 * nobody's turn is the label of one.
 */
function markedHeadings(
  { text, paragraphs, turns }: SourceText,
  headings: readonly SourceHeading[],
  textEnd: number,
): readonly TextSpan[] {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const wanted = headings.filter((heading) => heading.level === level).map(({ words }) => plain(words));
    if (wanted.length < 2) continue;
    let next = 0;
    const found = paragraphs.filter(({ start, end }) => {
      if (end - start > 400) return false;
      const at = wanted.indexOf(plain(text.slice(start, end)), next);
      if (at === -1) return false;
      next = at + 1;
      return turns.length === 0 || rangeHolding(turns, start) !== undefined;
    });
    if (found.length > 1 && !swallows(found, textEnd)) return found;
  }
  return [];
}

function plain(words: string): string {
  return words.replaceAll(/[\s*_`\\]+/g, '').toLowerCase();
}

/** The first line is the title, and what follows a colon belongs to it. */
function setOffLines({ text, paragraphs }: SourceText): readonly TextSpan[] {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  return paragraphs.filter((_, index) => {
    const [before, line, after] = [words[index - 1], words[index], words[index + 1]];
    if (before === undefined || line === undefined || after === undefined || !isSetOff(line)) return false;
    return !/[:：]$/.test(before) && !isSetOff(after) && weightOf(after) * 2 > weightOf(line);
  });
}

function isSetOff(line: string): boolean {
  if (line.includes('\n') || weightOf(line) > LONGEST || weightOf(line) < 2) return false;
  if (/^(?:“[^“”]+”|「[^「」]+」|"[^"]+")$/.test(line)) return !/[。.!！;；]["”」]$/.test(line);
  if (NUMBERED.test(line)) return !/[。.；;，,：:]$/.test(line.replace(NUMBERED, ''));
  if (
    /[。.；;，,：:！!…—–]["'”’」』）)]*$/.test(line) ||
    /[；;：]|\p{Script=Han}:|[。！!？?](?!$)/u.test(line)
  )
    return false;
  return !/^[-–—•*·(（"“「]/.test(line) && !/^(?:by|图|左|右|photo|picture|编辑|作者|来源)\b/iu.test(line);
}
