/** Tells whether a speaker quotes somebody else: words between quotation marks inside a turn, and who says them. */
import { languagesIn } from '../../languages/sentence-languages.js';
import { edgesIn } from '../../languages/word-edges.js';
import type { TextRange } from '../../model/evidence.js';
import { sentenceHead, sentenceTail } from './clause-limits.js';
import { plainWords } from './negations.js';
import { quotedSpan } from './quoted-span.js';
import { asComma, matchWords, withoutFillers } from './scope-match.js';
import { scopePatternsOf } from './scope-patterns.js';

/** Code units around a quotation within which the sentence is looked for that holds it. */
const REACH = 300;

/**
 * The words that give the range to somebody else: “He said”.
 *
 * @param edges of the turn
 * @param lang BCP 47: of the source, for sentences that do not tell theirs
 */
export function relayedBy(
  text: string,
  edges: TextRange,
  range: TextRange,
  lang?: string,
): string | undefined {
  const span = quotedSpan(text, edges, range);
  if (span === undefined) return undefined;
  const [open, close] = [span[0] - 1, span[1] + 1];
  const behind = plainWords(sentenceHead(text.slice(close, Math.min(edges[1], close + REACH))));
  const before = plainWords(
    sentenceTail(text.slice(Math.max(edges[0], open - REACH), open), text.slice(open, open + 8)),
  );
  const languages = languagesIn(before + text.slice(...span), lang);
  for (const language of scopePatternsOf(languages, edgesIn(before, behind))) {
    const opening = withoutFillers(before, language);
    if (language.own.test(opening)) return undefined;
    const found =
      matchWords(language.speech, opening) ??
      matchWords(language.before, opening) ??
      matchWords(language.after, asComma(behind)) ??
      // Its comma may stand between the marks.
      matchWords(language.after, `,${behind}`);
    if (found?.kind === 'reported') return found.words;
  }
  return undefined;
}
