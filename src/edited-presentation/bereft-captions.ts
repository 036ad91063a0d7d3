/** A presentation and its quotations in, those whose words are gone while their attribution still stands there out. */
import type { FileEvidence, QuoteEvidence } from '../model/file-evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import type { EditedDeck, EditedSlide, EditedText } from '../pptx/read/edited-deck.js';
import { captionName } from '../pptx/names/shape-names.js';
import { isCaptionOf, type FoundQuote } from './find-quotes.js';

export interface Bereft {
  readonly was: QuoteEvidence;
  readonly slide: EditedSlide;
}

export function bereftCaptions(
  { slides }: EditedDeck,
  { quotes }: FileEvidence,
  found: readonly FoundQuote[],
): readonly Bereft[] {
  const claimed = new Set(found.flatMap(({ caption }) => caption ?? []));
  const names = new Set(quotes.map(({ shape }) => captionName(shape)));
  const absent = quotes.filter(({ shape }) => !found.some(({ was }) => was.shape === shape));
  return absent.flatMap((was) => {
    // Other quotations of one speaker may have the same words below them.
    const isLeft = (text: EditedText): boolean =>
      text.name === captionName(was.shape) ||
      (isCaptionOf(was, text) && !claimed.has(text) && !names.has(text.name));
    const slide = slides.find(({ texts }) => texts.some(isLeft));
    return slide === undefined ? [] : [{ was, slide }];
  });
}

export function bereftProblem({ was, slide }: Bereft, file: string): Problem {
  return makeProblem('quote-altered', {
    message: `what says that ${was.speaker} said it still stands here, and the words that were verified, \`${was.key}\`, do not`,
    hint: 'put the words of the quotation back above it, or delete it as well',
    ...{ file, slide: slide.number, section: was.slide },
  });
}
