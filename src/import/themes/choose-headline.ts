/** A section in, its headline out: its own heading, else the guest's words, else the beginning of its text. */
import { roomFor, type StretchRoom } from '../units/clause-runs.js';
import { chooseQuotes, type Choosing, type ChosenQuote } from '../quotes/choose-quotes.js';
import { headingWords } from '../units/find-headings.js';
import { sourceLine } from '../units/one-line.js';
import type { QuoteCandidate } from '../quotes/quote-candidates.js';
import type { SourceSection } from '../sections/section.js';
import { sentencesIn } from '../units/sentences.js';

/** Of a heading, in the unit of `roomFor`: 24 words; an outline itself refuses 200 characters. */
const LONGEST = 48;
const LEAST = 7;

/** Ten words, or a line of Chinese in display size; less where an agenda has many lines. What is wider comes second. */
function roomsFor(themes: number): readonly StretchRoom[] {
  const most = themes > 6 ? [13, 16] : [20, 26];
  return most.map((room) => ({ least: LEAST, most: room }));
}

export interface Headline {
  readonly words: string;
  /** The guest's words that it is made of. */
  readonly quote?: ChosenQuote | undefined;
}

/** @param themes how many there are */
export function chooseHeadline(
  text: string,
  section: SourceSection,
  candidates: readonly QuoteCandidate[],
  { themes, ...choosing }: Choosing & { readonly themes: number },
): Headline {
  const { heading } = section;
  if (heading !== undefined)
    return { words: shortened(headingWords(sourceLine(text.slice(heading.start, heading.end))), LONGEST) };
  const rooms = roomsFor(themes);
  const quote = rooms
    .map(
      (room) =>
        chooseQuotes(
          candidates.filter(({ words }) => isHeadline(words, room)),
          { ...choosing, most: 1 },
        )[0],
    )
    .find((found) => found !== undefined);
  if (quote !== undefined) return { words: marked(quote.words), quote };
  return { words: shortened(beginning(text, section), rooms.at(-1)?.most ?? LONGEST) };
}

/** One sentence, from its beginning. */
function isHeadline(words: string, { least, most }: StretchRoom): boolean {
  const room = roomFor(words);
  return room >= least && room <= most && !/^\p{Ll}|[.!?。！？]./u.test(words);
}

/** A headline that is somebody's words says so. */
function marked(words: string): string {
  return `“${words.replaceAll(/[“”"]/g, '').replace(/[.。]$/, '')}”`;
}

function beginning(text: string, { start, end, units }: SourceSection): string {
  const sentences = sentencesIn(text, { start, end: Math.min(end, start + 2000) });
  const first = sentences.find((sentence) => /\p{L}{2}/u.test(text.slice(sentence.start, sentence.end)));
  const words =
    first === undefined ? '' : sourceLine(text.slice(first.start, first.end)).replace(/[.。]$/, '');
  return words === '' && units.length > 0 ? '—' : words;
}

/** At a word's end, with an ellipsis that says so. */
function shortened(words: string, most: number): string {
  if (roomFor(words) <= most) return words;
  const pieces = words.match(/\s*(?:[^\s\p{Script=Han}]{1,40}|\p{Script=Han})/gu) ?? [];
  let cut = '';
  for (const piece of pieces) {
    if (roomFor(cut + piece) > most) break;
    cut += piece;
  }
  return `${cut.replace(/[\p{P}\s]+$/u, '')}…`;
}
