/** A quotation of an article in, whose words it has out: read from what stands after, before and above it. */
import type { QuotedSpan } from './quoted-spans.js';
import type { PersonsWords } from '../names/speech.js';
import type { Saying, Subjects } from './subjects.js';
import type { TextSpan } from '../../units/text-span.js';

export interface Quotation {
  readonly text: string;
  /** The text with everything between quotation marks blanked, of the same length. */
  readonly blank: string;
  readonly paragraph: TextSpan;
  /** The paragraph that may introduce this one. */
  readonly introduction: TextSpan | undefined;
  readonly span: QuotedSpan;
  /** The quotations of the paragraph on either side. */
  readonly before: QuotedSpan | undefined;
  readonly next: QuotedSpan | undefined;
}

/** How far back, in code units, somebody may have been named. */
const REACH = 1500;

/** Undefined when the words around name nobody plainly. */
export function whoSays(quotation: Quotation, subjects: Subjects): Saying | undefined {
  const { text, blank, paragraph, span, before, next } = quotation;
  const { start, end } = span.outer;
  const rest = text.slice(end, Math.min(next?.outer.start ?? paragraph.end, end + REACH));
  const said = subjects.after(rest, blank.slice(Math.max(0, start - REACH), start));
  if (said !== undefined) return said;
  const sentence = sentenceTail(blank.slice(Math.max(paragraph.start, start - REACH), start));
  const from = start - sentence.length;
  const saying = subjects.before(sentence, blank.slice(Math.max(0, from - REACH), from));
  if (saying !== undefined) return saying;
  if (/[:：]\s*$/.test(sentence)) return named(sentence, subjects);
  const isFirst = sentence.trim() === '' && before === undefined;
  return isFirst || isItem(text, paragraph) ? introduced(quotation, subjects) : undefined;
}

/** `“A,” he said. “B.”`: what follows the words of attribution at once is the same person's. */
export function whoGoesOn(
  { text, span, before }: Quotation,
  last: PersonsWords | undefined,
  subjects: Subjects,
): Saying | undefined {
  if (before === undefined || last?.start !== before.start) return undefined;
  const between = text.slice(before.outer.end, span.outer.start);
  const isShort = between.length < 80 && !/[.。!?！？].*[.。!?！？]/s.test(between);
  const goesOn =
    between.trim() === '' || (isShort && subjects.after(between, last.person.name) !== undefined);
  return goesOn ? { person: last.person, asks: last.asks } : undefined;
}

/** The line of a list that goes on in the next line. */
export function isItem(text: string, paragraph: TextSpan | undefined): boolean {
  return paragraph !== undefined && /[;；]$/.test(text.slice(paragraph.end - 1, paragraph.end));
}

function named(sentence: string, subjects: Subjects): Saying | undefined {
  const person = subjects.lastNamed(sentence);
  return person && { person, asks: /问|\bask/i.test(sentence) };
}

/** By the paragraph above, if it ends in a colon. */
function introduced({ blank, introduction }: Quotation, subjects: Subjects): Saying | undefined {
  if (introduction === undefined || !/[:：]/.test(blank.charAt(introduction.end - 1))) return undefined;
  const { start, end } = introduction;
  const sentence = sentenceTail(blank.slice(Math.max(start, end - REACH), end));
  return (
    subjects.before(sentence, blank.slice(Math.max(0, start - REACH), start)) ?? named(sentence, subjects)
  );
}

/** What stands after the last sentence end, from its first word on: of blanks alone nothing is left to search. */
function sentenceTail(text: string): string {
  const ends = text.matchAll(/[。！？；]|[!?;](?=\s|$)|(?<!\b(?:Mr|Mrs|Ms|Dr|St))\.(?=\s|$)|\n/g);
  return text.slice(([...ends].at(-1)?.index ?? -1) + 1).trimStart();
}
