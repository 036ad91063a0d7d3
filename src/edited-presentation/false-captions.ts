/**
 * The quotations of a presentation in, an error for each that a name stands below which is not its speaker's, out: one that was
 * typed there, or the attribution of another quotation.
 */
import type { FileEvidence } from '../model/file-evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import { editedWords, type EditedSlide, type EditedText } from '../pptx/read/edited-deck.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { allNames, namesOfSpeaker } from '../verify/attribution/speaker-names.js';
import { hashWords } from '../verify/lock/quote-hash.js';
import type { Basis } from './basis.js';
import type { FoundQuote } from './find-quotes.js';

export function falseCaptions(
  found: readonly FoundQuote[],
  evidence: FileEvidence,
  { meta }: Basis,
  file: string,
): readonly Problem[] {
  const built = new Set(
    evidence.slides.flatMap(({ title, points, others }) => [title, ...points, ...others]),
  );
  const own = new Set(found.flatMap(({ captionParts }) => captionParts));
  const names = new Set([
    ...[...meta.guests, ...meta.hosts].flatMap(allNames),
    ...evidence.quotes.flatMap(({ speaker, named }) => [speaker, ...(named === undefined ? [] : [named])]),
  ]);
  const problem = (quote: FoundQuote, caption: EditedText): Problem =>
    makeProblem('wrong-speaker', {
      message: `“${shorten(oneLine(editedWords(caption)))}” stands below “${shorten(quote.words)}”, and the words were verified as ${quote.was.speaker}’s`,
      hint: `write ${quote.was.named ?? quote.was.speaker} below them again, and put each attribution below its own quotation`,
      ...{ file, slide: quote.slide.number, section: quote.was.slide },
    });
  const isBy = ({ was }: FoundQuote, name: string): boolean =>
    [was.speaker, was.named, ...namesOfSpeaker(was.speaker, meta)].includes(name);
  return [...new Set(found.map(({ slide }) => slide))].flatMap((slide) => {
    const quotes = found.filter((one) => one.slide === slide);
    const typed = slide.texts.filter(
      (text) => !own.has(text) && text.role === 'other' && !built.has(hashWords(editedWords(text))),
    );
    return [
      ...typed.flatMap((text) => {
        const name = quotes.some(({ parts }) => parts.includes(text)) ? undefined : leadingName(text, names);
        if (name === undefined) return [];
        const near = beside(text, quotes);
        const likely = near.length > 0 ? near : before(text, quotes, slide);
        const [quote] = likely;
        return quote === undefined || likely.some((one) => isBy(one, name)) ? [] : [problem(quote, text)];
      }),
      ...quotes.flatMap(({ was, text, caption }) => {
        if (caption === undefined) return [];
        const near = beside(caption, quotes);
        const [other] = near;
        if (other === undefined || near.some((one) => one.text === text || one.was.speaker === was.speaker))
          return [];
        return [problem(other, caption)];
      }),
    ];
  });
}

/** “— Ada Brandt, 0:06” begins with one; “Ada Brandt’s hives” does not. The longest, as one may begin another. */
function leadingName(text: EditedText, names: ReadonlySet<string>): string | undefined {
  const words = oneLine(editedWords(text)).replace(/^[\s—–―-]+/u, '');
  return [...names]
    .filter((name) => name !== '' && words.startsWith(name))
    .filter((name) => /^(?:\s*$|\s*[,·:;(（，、：|/—–-])/u.test(words.slice(name.length)))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** The nearest quotations in its column, above and below: some looks name the speaker first. None where boxes begin at one height. */
function beside({ box }: EditedText, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  if (box === undefined) return [];
  const inColumn = quotes.flatMap((quote) => {
    const own = quote.text.box;
    const isIn = own !== undefined && own.x < box.x + box.width && box.x < own.x + own.width;
    return isIn ? [{ quote, y: own.y }] : [];
  });
  const heights = new Set(inColumn.map(({ y }) => y));
  if (heights.size < inColumn.length || heights.has(box.y)) return [];
  const sorted = inColumn.toSorted((one, other) => one.y - other.y);
  const above = sorted.findLast(({ y }) => y < box.y);
  const below = sorted.find(({ y }) => y > box.y);
  return [above, below].flatMap((one) => (one === undefined ? [] : [one.quote]));
}

/** Where boxes do not tell: the last before it in the order of shapes, or the only one. */
function before(
  text: EditedText,
  quotes: readonly FoundQuote[],
  { texts }: EditedSlide,
): readonly FoundQuote[] {
  const at = texts.indexOf(text);
  const quote = quotes.findLast(({ parts }) => parts.every((part) => texts.indexOf(part) < at)) ?? quotes[0];
  return quote === undefined ? [] : [quote];
}
