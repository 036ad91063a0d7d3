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
  const names = new Set(quotes.map(({ shape }) => shape));
  return quotes.flatMap((was) => {
    const named = textsWhere(deck, ({ name }) => name === was.shape);
    const places =
      named.length > 0
        ? named
        : textsWhere(
            deck,
            (text) => !names.has(text.name) && hashWords(unquoted(editedWords(text))) === was.words,
          );
    return places.map(([slide, text]) => foundQuote(was, slide, text));
  });
}

function textsWhere(
  { slides }: EditedDeck,
  isIt: (text: EditedText) => boolean,
): readonly (readonly [EditedSlide, EditedText])[] {
  return slides.flatMap((slide) => slide.texts.filter(isIt).map((text) => [slide, text] as const));
}

function foundQuote(was: QuoteEvidence, slide: EditedSlide, text: EditedText): FoundQuote {
  const words = oneLine(unquoted(editedWords(text)));
  const caption =
    slide.texts.find(({ name }) => name === captionName(was.shape)) ??
    slide.texts.find((one) => one !== text && hashWords(editedWords(one)) === was.caption);
  return { was, slide, text, words, isUnchanged: hashWords(words) === was.words, caption };
}
