/** The quotations that a presentation had in, where they stand in it now out: by their shapes, else by their words. */
import type { FileEvidence, QuoteEvidence } from '../model/file-evidence.js';
import { editedWords, type EditedDeck, type EditedSlide, type EditedText } from '../pptx/read/edited-deck.js';
import { captionName } from '../pptx/names/shape-names.js';
import { oneLine } from '../text/one-line.js';
import { unquoted } from '../text/unquoted.js';
import { hashWords } from '../verify/lock/quote-hash.js';

export interface FoundQuote {
  readonly was: QuoteEvidence;
  readonly slide: EditedSlide;
  readonly text: EditedText;
  /** The texts of the slide that it is made of: more than one where somebody split it. */
  readonly parts: readonly EditedText[];
  /** Without the marks around them. */
  readonly words: string;
  readonly isUnchanged: boolean;
  /** What stands below it. */
  readonly caption: EditedText | undefined;
  /** The texts that it is made of. */
  readonly captionParts: readonly EditedText[];
}

const OPENED = /^[“„«「『"][^”“»」』"]*$/u;
const CLOSED = /^[^“„«「『"]*[”“»」』"]$/u;

/** One that was copied is found as often as it stands there. */
export function findQuotes(deck: EditedDeck, { quotes }: FileEvidence): readonly FoundQuote[] {
  const names = new Set(quotes.flatMap(({ shape }) => [shape, captionName(shape)]));
  const sure = quotes.map((was) => ({ was, places: surePlaces(deck, was, names) }));
  const taken = new Set(sure.flatMap(({ places }) => places.flatMap(({ parts }) => parts)));
  return sure.flatMap(({ was, places }) => {
    const found = places.length > 0 ? places : besideCaption(deck, was, taken);
    for (const part of found.flatMap(({ parts }) => parts)) taken.add(part);
    return found.map((place) => foundQuote(was, place));
  });
}

interface Place {
  readonly slide: EditedSlide;
  readonly parts: readonly EditedText[];
}

function surePlaces(deck: EditedDeck, was: QuoteEvidence, names: ReadonlySet<string>): readonly Place[] {
  const isSame = (text: EditedText): boolean => hashWords(unquoted(editedWords(text))) === was.words;
  const places = textsWhere(
    deck,
    (text) => text.name === was.shape || (!names.has(text.name) && isSame(text)),
  );
  return places.map((place) => withRest(place, was, names));
}

/** With the box that somebody put the rest of its words into, where both together are as they were. */
function withRest({ slide, parts }: Place, was: QuoteEvidence, names: ReadonlySet<string>): Place {
  const rest = slide.texts.find(
    (text) =>
      !names.has(text.name) && hashWords(unquoted(editedWords(joined([...parts, text])))) === was.words,
  );
  const isWhole = hashWords(unquoted(editedWords(joined(parts)))) === was.words;
  return isWhole || rest === undefined ? { slide, parts } : { slide, parts: [...parts, rest] };
}

/** Where neither name nor words are left, what says whose they are still stands above or below them. */
function besideCaption(
  { slides }: EditedDeck,
  was: QuoteEvidence,
  taken: ReadonlySet<EditedText>,
): readonly Place[] {
  const places = slides.flatMap((slide) =>
    slide.texts.flatMap((caption, index) => {
      if (!isCaptionOf(was, caption)) return [];
      const free = slide.texts.filter((text) => text !== caption && !taken.has(text));
      const beside = [slide.texts[index - 1], slide.texts[index + 1]];
      const marked = (count: number): readonly EditedText[] =>
        beside.flatMap((text) => (text && free.includes(text) && marksAround(text) >= count ? [text] : []));
      const alike = [marked(2).slice(0, 1), splitQuote(free), marked(1).slice(0, 1)];
      const parts = alike.find((texts) => texts.length > 0) ?? [];
      return parts.length === 0 ? [] : [{ slide, parts }];
    }),
  );
  return places.slice(0, 1);
}

/** By its name, else by its words. */
export function isCaptionOf(was: QuoteEvidence, text: EditedText): boolean {
  return text.name === captionName(was.shape) || hashWords(editedWords(text)) === was.caption;
}

/** From a box that opens marks to the one that closes them. */
function splitQuote(texts: readonly EditedText[]): readonly EditedText[] {
  const words = texts.map((text) => editedWords(text).trim());
  const from = words.findIndex((one) => OPENED.test(one));
  const to = words.findIndex((one, index) => index > from && CLOSED.test(one));
  return from < 0 || to < 0 ? [] : texts.slice(from, to + 1);
}

/** How many signs stand around its words. */
function marksAround(text: EditedText): number {
  const words = editedWords(text).trim();
  return words.length - unquoted(words).length;
}

function textsWhere({ slides }: EditedDeck, isIt: (text: EditedText) => boolean): readonly Place[] {
  return slides.flatMap((slide) => slide.texts.filter(isIt).map((text) => ({ slide, parts: [text] })));
}

function foundQuote(was: QuoteEvidence, { slide, parts }: Place): FoundQuote {
  const text = joined(parts);
  const words = oneLine(unquoted(editedWords(text)));
  const captionParts = captionOf(was, slide, parts);
  const caption = captionParts.length === 0 ? undefined : joined(captionParts);
  return {
    was,
    slide,
    text,
    parts,
    words,
    isUnchanged: hashWords(words) === was.words,
    caption,
    captionParts,
  };
}

/** Looks that set each fact by itself give all of them one name, and so has the copy of a slide's only one. */
function captionOf(
  was: QuoteEvidence,
  { texts }: EditedSlide,
  parts: readonly EditedText[],
): readonly EditedText[] {
  const named = texts.filter(({ name }) => name === captionName(was.shape));
  const same = [...named, ...texts].find(
    (text) => !parts.includes(text) && hashWords(editedWords(text)) === was.caption,
  );
  return same === undefined ? named : [same];
}

function joined([first, ...others]: readonly EditedText[]): EditedText {
  if (first === undefined) throw new Error('a quotation of no text');
  const all = [first, ...others];
  return others.length === 0
    ? first
    : {
        ...first,
        paragraphs: all.flatMap(({ paragraphs }) => paragraphs),
        points: all.flatMap(({ points }) => points),
      };
}
