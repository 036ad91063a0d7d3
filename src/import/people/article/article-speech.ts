/** An article in, everything in it that is somebody's direct speech out: between marks, or set off after a colon. */
import type { SourceText } from '../../../model/source-text.js';
import { weightOf } from '../../../text/text-weight.js';
import type { Member } from '../names/cast.js';
import { quotedSpans } from './quoted-spans.js';
import { setOffSpeech } from './set-off-speech.js';
import type { PersonsWords } from '../names/speech.js';
import { articleSubjects, type Subjects } from './subjects.js';
import type { TextSpan } from '../../units/text-span.js';
import { isItem, whoGoesOn, whoSays } from './who-says.js';

/** A term in quotation marks is no speech: four words or eight characters are. */
const LEAST = 8;

/** In the order of the text. Words that nobody is plainly said to have spoken are left out. */
export function articleSpeech(source: SourceText, people: readonly Member[]): readonly PersonsWords[] {
  const subjects = articleSubjects(people);
  const { text, paragraphs } = source;
  const blank = withoutQuoted(text);
  const quoted = paragraphs.flatMap((paragraph, index) =>
    speechIn({ text, blank, paragraph, introduction: introductionOf(text, paragraphs, index) }, subjects),
  );
  return [...quoted, ...setOffSpeech(source, subjects)]
    .filter(({ start, end }) => weightOf(text.slice(start, end)) >= LEAST)
    .sort((a, b) => a.start - b.start);
}

/** What stands between quotation marks is blanked: words that are quoted name nobody who quotes. */
function withoutQuoted(text: string): string {
  const quoted = /“[^“”]*”|「[^「」]*」|『[^『』]*』|«[^«»]*»|"[^"\n]*"/g;
  return text.replaceAll(quoted, (quote) => ' '.repeat(quote.length));
}

/** A longer list is none of reasons. */
const MOST_ITEMS = 20;

/** What stands before a paragraph; for the lines of a list what introduces the list. */
function introductionOf(text: string, paragraphs: readonly TextSpan[], index: number): TextSpan | undefined {
  let at = index - 1;
  while (at > index - MOST_ITEMS && isItem(text, paragraphs[at])) at -= 1;
  return paragraphs[at];
}

interface Passage {
  readonly text: string;
  readonly blank: string;
  readonly paragraph: TextSpan;
  readonly introduction: TextSpan | undefined;
}

function speechIn(passage: Passage, subjects: Subjects): readonly PersonsWords[] {
  const spans = quotedSpans(passage.text, passage.paragraph);
  const speech: PersonsWords[] = [];
  for (const [index, span] of spans.entries()) {
    const quotation = { ...passage, span, before: spans[index - 1], next: spans[index + 1] };
    const saying = whoSays(quotation, subjects) ?? whoGoesOn(quotation, speech.at(-1), subjects);
    if (saying !== undefined) speech.push({ start: span.start, end: span.end, ...saying });
  }
  return speech;
}
