/** A presentation in, a warning for each sentence between quotation marks that neither its evidence nor a source knows. */
import type { FileEvidence } from '../model/file-evidence.js';
import { plainText } from '../model/inline.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import { editedWords, type EditedDeck, type EditedText } from '../pptx/read/edited-deck.js';
import { shorten } from '../text/shorten.js';
import { foldText } from '../verify/fold/fold-text.js';
import { sentencesInMarks, standsInSource } from '../verify/inline-quotations.js';
import { hashWords } from '../verify/lock/quote-hash.js';
import { markedWords } from '../verify/judge/marked-words.js';
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
  const quoted = new Set(found.flatMap(({ parts }) => parts));
  const built = new Set([
    ...evidence.slides.flatMap(({ title, points, others }) => [title, ...points, ...others]),
    ...evidence.quotes.flatMap(({ words, caption }) => [words, ...(caption === undefined ? [] : [caption])]),
  ]);
  const own = [...quotes.values()].map(
    ({ text, original = '' }) => foldText(`${plainText(text)} ${original}`).text,
  );
  const isKnown = (words: string): boolean =>
    built.has(hashWords(words)) ||
    own.some((text) => text.includes(foldText(words).text)) ||
    standsInSource(words, sources);
  const said = new Set<string>();
  return slides.flatMap(({ number, texts, beside }) => {
    const own = texts.filter((text) => !quoted.has(text)).map((text) => newWords(text, built));
    const shown = foldText(texts.map(editedWords).join('\n')).text;
    const others = beside.filter((words) => !built.has(hashWords(words)));
    const isShown = (words: string): boolean => shown.includes(foldText(words).text);
    const sentences = [
      ...[...own, acrossBoxes(own)].flatMap(sentencesInMarks),
      // What a layout says stands on every slide of it, and a figure is described by its own words.
      ...others.flatMap(sentencesInMarks).filter((words) => !said.has(words) && !isShown(words)),
    ];
    for (const words of sentences) said.add(words);
    return [...new Set(sentences)]
      .filter((words) => !isKnown(words))
      .map((words) =>
        makeProblem('inline-quotation', {
          message: `“${shorten(words)}” stands between quotation marks, and no evidence knows it`,
          hint: 'write it into the outline as a quotation with its source, and build the presentation anew; or say it without the marks',
          ...{ file, slide: number },
        }),
      );
  });
}

/** In one, as a pair of marks may stand in two paragraphs. */
function newWords(text: EditedText, built: ReadonlySet<string>): string {
  if (built.has(hashWords(editedWords(text)))) return '';
  return text.paragraphs.filter((words) => !built.has(hashWords(words))).join('\n');
}

/** Boxes with a mark that nothing in them answers: the next of them may. */
function acrossBoxes(texts: readonly string[]): string {
  return texts.filter((words) => markedWords(words).isUnclear).join('\n');
}
