/** A presentation in, a warning for each sentence between quotation marks that neither its evidence nor a source knows. */
import type { FileEvidence } from '../model/file-evidence.js';
import { plainText } from '../model/inline.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import { editedWords, type EditedDeck } from '../pptx/edited/edited-deck.js';
import { shorten } from '../text/shorten.js';
import { foldText } from '../verify/fold/fold-text.js';
import { sentencesInMarks, standsInSource } from '../verify/inline-quotations.js';
import { hashWords } from '../verify/lock/quote-hash.js';
import type { Basis } from './basis.js';
import type { FoundQuote } from './find-quotes.js';

/** What an outline's author wrote between marks was said when the outline was checked: what is as it was built is passed over. */
export function unknownWords(
  { slides }: EditedDeck,
  evidence: FileEvidence,
  found: readonly FoundQuote[],
  { quotes, sources }: Basis,
  file: string,
): readonly Problem[] {
  const quoted = new Set(found.map(({ text }) => text));
  const built = new Set([
    ...evidence.slides.flatMap(({ title, points }) => [title, ...points]),
    ...evidence.quotes.flatMap(({ words, caption }) => [words, ...(caption === undefined ? [] : [caption])]),
  ]);
  const own = [...quotes.values()].map(
    ({ text, original = '' }) => foldText(`${plainText(text)} ${original}`).text,
  );
  const isKnown = (words: string): boolean =>
    built.has(hashWords(words)) ||
    own.some((text) => text.includes(foldText(words).text)) ||
    standsInSource(words, sources);
  return slides.flatMap(({ number, texts }) =>
    texts
      .filter(
        (text) => !quoted.has(text) && text.role !== 'margin' && !built.has(hashWords(editedWords(text))),
      )
      .flatMap(({ paragraphs }) => paragraphs.filter((words) => !built.has(hashWords(words))))
      .flatMap(sentencesInMarks)
      .filter((words) => !isKnown(words))
      .map((words) =>
        makeProblem('inline-quotation', {
          message: `“${shorten(words)}” stands between quotation marks, and no evidence knows it`,
          hint: 'write it into the outline as a quotation with its source, and build the presentation anew; or say it without the marks',
          ...{ file, slide: number },
        }),
      ),
  );
}
