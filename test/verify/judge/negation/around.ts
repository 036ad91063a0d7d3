/** Sentences with a quote between braces in, the negation that its cut leaves out, out. */
import { negationAfter } from '../../../../src/verify/judge/negation-after.js';
import { negationBefore } from '../../../../src/verify/judge/negation-scope.js';

/** @param lang of the text around, for sentences that do not tell theirs */
export function cutNegation(marked: string, lang: string): string | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replaceAll(/[{}]/g, '');
  return (
    negationBefore(text, 0, start, text.slice(start, end), lang) ??
    negationAfter(text, [start, end], text.length, lang)
  );
}
