/** An article in, everything in it that is somebody's direct speech out: between marks, or set off after a colon. */
import type { SourceText } from '../model/source-text.js';
import { weightOf } from '../model/text-weight.js';
import type { Member } from './cast.js';
import { quotedSpans, type QuotedSpan } from './quoted-spans.js';
import { setOffSpeech } from './set-off-speech.js';
import type { Speech } from './speech.js';
import { subjectsOf, type Saying, type Subjects } from './subjects.js';
import type { TextSpan } from './text-span.js';

/** A term in quotation marks is no speech: four words or eight characters are. */
const LEAST = 8;

/** In the order of the text. Words that nobody is plainly said to have spoken are left out. */
export function articleSpeech(source: SourceText, people: readonly Member[]): readonly Speech[] {
  const subjects = subjectsOf(people);
  const { text, paragraphs } = source;
  const quoted = paragraphs.flatMap((paragraph, index) =>
    speechIn(text, paragraph, introductionOf(text, paragraphs, index), subjects),
  );
  return [...quoted, ...setOffSpeech(source, subjects)]
    .filter(({ start, end }) => weightOf(text.slice(start, end)) >= LEAST)
    .sort((a, b) => a.start - b.start);
}

/** What stands before a paragraph; for the lines of a list what introduces the list. */
function introductionOf(text: string, paragraphs: readonly TextSpan[], index: number): TextSpan | undefined {
  let at = index - 1;
  while (at > index - MOST_ITEMS && isItem(text, paragraphs[at])) at -= 1;
  return paragraphs[at];
}

/** A longer list is none of reasons. */
const MOST_ITEMS = 20;

function isItem(text: string, paragraph: TextSpan | undefined): boolean {
  return paragraph !== undefined && /[;；]$/.test(text.slice(paragraph.end - 1, paragraph.end));
}

function speechIn(
  text: string,
  paragraph: TextSpan,
  introduction: TextSpan | undefined,
  subjects: Subjects,
): readonly Speech[] {
  const spans = quotedSpans(text, paragraph);
  const speech: Speech[] = [];
  for (const [index, span] of spans.entries()) {
    const context = { text, paragraph, introduction, spans, index };
    const saying = sayingOf(context, subjects) ?? goesOn(context, speech, subjects);
    if (saying !== undefined) speech.push({ start: span.start, end: span.end, ...saying });
  }
  return speech;
}

interface QuoteContext {
  readonly text: string;
  readonly paragraph: TextSpan;
  readonly introduction: TextSpan | undefined;
  readonly spans: readonly QuotedSpan[];
  readonly index: number;
}

function sayingOf(context: QuoteContext, subjects: Subjects): Saying | undefined {
  const { text, paragraph, introduction, spans, index } = context;
  const span = spans[index];
  if (span === undefined) return undefined;
  const earlier = text.slice(Math.max(0, paragraph.start - 1500), span.outer.start);
  const rest = text.slice(span.outer.end, spans[index + 1]?.outer.start ?? paragraph.end);
  const said = subjects.after(rest, masked(earlier));
  if (said !== undefined) return said;
  const sentence = sentenceTail(masked(text.slice(paragraph.start, span.outer.start)));
  const before = subjects.before(
    sentence,
    masked(earlier.slice(0, Math.max(0, earlier.length - sentence.length))),
  );
  if (before !== undefined) return before;
  if (/[:：]\s*$/.test(sentence)) return named(sentence, subjects);
  const isFirst = sentence.trim() === '' && index === 0;
  return isFirst || isItem(text, paragraph) ? introduced(text, introduction, subjects) : undefined;
}

/** `“A,” he said. “B.”`: what follows the words of attribution at once is the same person's. */
function goesOn(
  { text, spans, index }: QuoteContext,
  speech: readonly Speech[],
  subjects: Subjects,
): Saying | undefined {
  const [before, span] = [spans[index - 1], spans[index]];
  const last = speech.at(-1);
  if (before === undefined || span === undefined || last?.start !== before.start) return undefined;
  const between = text.slice(before.outer.end, span.outer.start);
  const plain = between.length < 80 && !/[.。!?！？].*[.。!?！？]/s.test(between);
  return (plain && subjects.after(between, '') !== undefined) ||
    /^\s*$/.test(between) ||
    (plain && subjects.after(between, last.person.name) !== undefined)
    ? { person: last.person, asks: last.asks }
    : undefined;
}

function named(sentence: string, subjects: Subjects): Saying | undefined {
  const person = subjects.lastNamed(sentence);
  return person && { person, asks: /问|\bask/i.test(sentence) };
}

function introduced(
  text: string,
  introduction: TextSpan | undefined,
  subjects: Subjects,
): Saying | undefined {
  const words = introduction === undefined ? '' : text.slice(introduction.start, introduction.end);
  if (introduction === undefined || !/[:：]$/.test(words)) return undefined;
  const sentence = sentenceTail(masked(words));
  const earlier = masked(text.slice(Math.max(0, introduction.start - 1500), introduction.start));
  return subjects.before(sentence, earlier) ?? named(sentence, subjects);
}

/** The text with what stands between quotation marks blanked: words quoted earlier name nobody here. */
function masked(text: string): string {
  return text.replaceAll(/“[^“”]*”|「[^「」]*」|『[^『』]*』|«[^«»]*»|"[^"\n]*"/g, (quote) =>
    ' '.repeat(quote.length),
  );
}

/** After the last sentence end. */
function sentenceTail(text: string): string {
  const ends = [...text.matchAll(/[。！？；]|[!?;](?=\s|$)|\.(?=\s|$)(?<!\b(?:Mr|Mrs|Ms|Dr|St)\.)|\n/g)];
  return text.slice((ends.at(-1)?.index ?? -1) + 1);
}
