/** The quotations that a presentation had in, where they stand in it now out: by their shapes, else by their words. */
import type { FileEvidence, QuoteEvidence } from '../model/file-evidence.js';
import {
  editedWords,
  type EditedDeck,
  type EditedSlide,
  type EditedText,
} from '../pptx/edited/edited-deck.js';
import { captionName } from '../pptx/names/shape-names.js';
import { oneLine } from '../text/one-line.js';
import { unquoted } from '../text/unquoted.js';
import { hashWords } from '../verify/lock/quote-hash.js';

export interface FoundQuote {
  readonly was: QuoteEvidence;
  readonly slide: EditedSlide;
  readonly text: EditedText;
  /** Without the marks around them. */
  readonly words: string;
  readonly isUnchanged: boolean;
  /** What stands below it. */
  readonly caption: EditedText | undefined;
}

/** One that was copied is found as often as it stands there. */
export function findQuotes(deck: EditedDeck, { quotes }: FileEvidence): readonly FoundQuote[] {
  const names = new Set(quotes.flatMap(({ shape }) => [shape, captionName(shape)]));
  const sure = quotes.map((was) => ({ was, places: surePlaces(deck, was, names) }));
  const taken = new Set(sure.flatMap(({ places }) => places.map(([, text]) => text)));
  return sure.flatMap(({ was, places }) => {
    const found = places.length > 0 ? places : besideCaption(deck, was, taken);
    for (const [, text] of found) taken.add(text);
    return found.map(([slide, text]) => foundQuote(was, slide, text));
  });
}

type Place = readonly [EditedSlide, EditedText];

function surePlaces(deck: EditedDeck, was: QuoteEvidence, names: ReadonlySet<string>): readonly Place[] {
  const named = textsWhere(deck, ({ name }) => name === was.shape);
  if (named.length > 0) return named;
  const isSame = (text: EditedText): boolean => hashWords(unquoted(editedWords(text))) === was.words;
  return textsWhere(deck, (text) => !names.has(text.name) && isSame(text));
}

/** Where neither name nor words are left, what says whose they are still stands above or below them. */
function besideCaption(
  { slides }: EditedDeck,
  was: QuoteEvidence,
  taken: ReadonlySet<EditedText>,
): readonly Place[] {
  const places = slides.flatMap((slide) =>
    slide.texts.flatMap((caption, index) => {
      const isCaption =
        caption.name === captionName(was.shape) || hashWords(editedWords(caption)) === was.caption;
      const beside = isCaption ? [slide.texts[index - 1], slide.texts[index + 1]] : [];
      const words = beside.find((text) => text && !taken.has(text) && isInMarks(text));
      return words === undefined ? [] : [[slide, words] as const];
    }),
  );
  return places.slice(0, 1);
}

function isInMarks(text: EditedText): boolean {
  const words = editedWords(text).trim();
  return unquoted(words) !== words;
}

function textsWhere({ slides }: EditedDeck, isIt: (text: EditedText) => boolean): readonly Place[] {
  return slides.flatMap((slide) => slide.texts.filter(isIt).map((text) => [slide, text] as const));
}

function foundQuote(was: QuoteEvidence, slide: EditedSlide, text: EditedText): FoundQuote {
  const words = oneLine(unquoted(editedWords(text)));
  const caption =
    slide.texts.find(({ name }) => name === captionName(was.shape)) ??
    slide.texts.find((one) => one !== text && hashWords(editedWords(one)) === was.caption);
  return { was, slide, text, words, isUnchanged: hashWords(words) === was.words, caption };
}
