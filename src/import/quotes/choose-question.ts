/** What the hosts ask in a section in, the question that opens it out: whole, or its last part. */
import { weightOf } from '../../text/text-weight.js';
import { clauseRuns } from '../units/clause-runs.js';
import { sourceLine } from '../units/one-line.js';
import type { QuoteCandidate } from './quote-candidates.js';
import { sentencesIn } from '../units/sentences.js';
import type { PersonsWords } from '../people/names/speech.js';

const ROOM = { least: 4, most: 50 };
/** What is asked without a question mark. */
const INVITES =
  /^(?:(?:so|and|well|now|please),? )*(?:tell|describe|explain|talk|give|walk|take|remind) (?:me|us)\b|^(?:那|那么)?(?:请|说说|谈谈|聊聊|讲讲|给我们)/i;

/** The first turn with a question in it leads; a longer run-up is left out, then a long question is cut. */
export function questionCandidates(text: string, asked: readonly PersonsWords[]): readonly QuoteCandidate[] {
  return asked
    .slice(0, 6)
    .flatMap((speech, turn) =>
      sentencesIn(text, speech).flatMap((sentence) => {
        const whole = text.slice(sentence.start, sentence.end);
        if (!/[?？]["'”’」）)]*$/.test(whole) && !INVITES.test(whole)) return [];
        const runs = clauseRuns(text, sentence, ROOM).filter(({ end }) => end === sentence.end);
        return runs.map((span, index) => {
          const words = sourceLine(text.slice(span.start, span.end));
          return { ...span, words, speech, score: -turn * 10 - index - (weightOf(words) < 8 ? 15 : 0) };
        });
      }),
    )
    .sort((a, b) => b.score - a.score || a.start - b.start);
}
