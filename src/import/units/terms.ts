/** A text in, the words that say what it is about out: lower-case, roughly stemmed, function words left out. */
import { FUNCTION_WORDS } from '../../languages/function-words.js';
import { patternFor } from '../../text/plain-pattern.js';
import { remembered } from '../../text/remembered.js';

const CHINESE_WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const RUN = patternFor(
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\s\p{P}\p{S}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+(?:['’-][\p{L}\p{N}]+)*/gu,
);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A run without a break is cut: a segmenter takes memory in proportion to what it is given. */
const LONGEST_RUN = 2000;

export function termsIn(text: string): readonly string[] {
  const terms: string[] = [];
  for (const run of text.match(RUN(text)) ?? [])
    if (UNSPACED.test(run)) terms.push(...chineseTerms(run));
    else {
      const term = spacedTerm(run);
      if (term !== '') terms.push(term);
    }
  return terms;
}

/** Words of one character are too common to tell anything. */
function chineseTerms(run: string): readonly string[] {
  const pieces = run.match(new RegExp(`.{1,${LONGEST_RUN}}`, 'gsu')) ?? [];
  return pieces.flatMap((piece) =>
    Array.from(CHINESE_WORDS.segment(piece), ({ segment }) => segment).filter(
      (word) => word.length > 1 && !FUNCTION_WORDS.has(word),
    ),
  );
}

/** Empty where the word tells nothing. */
const spacedTerm = remembered((run) => {
  const word = run.toLowerCase().replaceAll('’', "'").slice(0, 40);
  if (FUNCTION_WORDS.has(word) || word.length < 2) return '';
  return termOf(word.replace(/'s$/, ''));
});

/** Enough to see that `mills`, `milling` and `mill` are one; what it gives is no word to show. */
export function termOf(word: string): string {
  if (word.length < 5) return word.replace(/(?<=[a-z]{3})s$/, '');
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[a-z]{3})(?:ings?|edly|ed|es|s|er|ers|ly)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
