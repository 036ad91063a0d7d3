/** Quotations of a presentation that were changed in, those of their words that verify as edits of the outline out. */
import { passes } from '../../model/evidence.js';
import { plainText } from '../../model/inline.js';
import { editedWords } from '../../pptx/read/edited-deck.js';
import type { Span } from '../../model/position.js';
import { hashWords } from '../../verify/lock/quote-hash.js';
import { quotesOf } from '../../verify/verify-outline.js';
import type { Basis } from '../basis.js';
import type { FoundQuote } from '../find-quotes.js';
import { judgeFound } from '../judge-quote.js';
import { quoteProblems } from '../quote-problems.js';
import { asRewritten, whoChanged, refusal, type Changes } from './change.js';

/** What its source does not have is no quotation, and what nobody can check is left to people. @param file the presentation */
export function quoteChanges(found: FoundQuote, basis: Basis, file: string): Changes {
  const { was, words, slide } = found;
  const own = basis.quotes.get(was.key);
  if (own === undefined) return withoutOwn(found, basis, file);
  const now = hashWords(words);
  const what = whoChanged(was.words, hashWords(plainText(own.text)), now);
  const judgement = judgeFound(found, basis);
  if (what === 'same') return quoteProblems({ ...found, isUnchanged: true }, judgement, basis, file);
  const problems = quoteProblems(found, judgement, basis, file);
  const isSound = judgement.by === 'source' && passes(judgement.evidence) && was.mode === 'verbatim';
  if (!isSound) return problems;
  const textOf = ({ start, end }: Span): string =>
    basis.outline?.file.text.slice(start.offset, end.offset) ?? '';
  const why =
    what === 'both'
      ? 'the quotation was changed here and in the outline'
      : 'the quotation cannot be written there';
  const refused = refusal(file, slide, was.slide, why, words);
  if (what === 'both') return [...problems, refused];
  return [
    ...problems,
    {
      variants: asRewritten(textOf(own.textSpan), words).map((text) => [{ span: own.textSpan, text }]),
      refusal: refused,
      holds: ({ sections }) =>
        sections
          .flatMap(quotesOf)
          .some(({ key, text }) => key === was.key && hashWords(plainText(text)) === now),
    },
  ];
}

/** Its outline may have the words by now, under another theme. */
function withoutOwn(found: FoundQuote, basis: Basis, file: string): Changes {
  const { was, words, slide, caption, isUnchanged } = found;
  const now = hashWords(words);
  const isSaid = [...basis.quotes.values()].some(({ text }) => hashWords(plainText(text)) === now);
  const isSameCaption = caption === undefined || hashWords(editedWords(caption)) === was.caption;
  if (isSaid || (isUnchanged && isSameCaption)) return [];
  const why = `this was built as the quotation \`${was.key}\`, which the outline has no longer`;
  return [
    ...quoteProblems(found, judgeFound(found, basis), basis, file),
    refusal(file, slide, was.slide, why, words),
  ];
}
