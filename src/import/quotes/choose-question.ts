/** What the hosts ask in a section in, the questions that could open it out, the best first. */
import { dangling } from './dangling.js';
import { roomFor } from '../units/clause-runs.js';
import { sourceLine } from '../units/one-line.js';
import { isShowable } from './is-showable.js';
import { opened, type QuoteCandidate } from './quote-candidates.js';
import { stutters } from './score-quote.js';
import { sentencesIn } from '../units/sentences.js';
import type { PersonsWords } from '../people/names/speech.js';
import type { Talk } from '../units/talk.js';
import { termsIn } from '../units/terms.js';
import type { Topic } from '../sections/topic.js';
import { weightOf } from '../../text/text-weight.js';

const ROOM = { least: 8, most: 50 };
/** What is asked without a question mark. */
const INVITES =
  /^(?:(?:so|and|well|now|please),? )*(?:tell|describe|explain|talk|give|walk|take|remind) (?:me|us)\b|^(?:那|那么)?(?:请|说说|谈谈|聊聊|讲讲|给我们)/i;
/** Turns that may open a section. */
const FIRST = 6;
/** Below it, no question is better. */
const WORTH_ASKING = 0.35;

/** Whole sentences only. An early turn leads, unless it merely asks to go on. */
export function questionCandidates(
  text: string,
  asked: readonly PersonsWords[],
  { talk, topic }: { readonly talk: Talk; readonly topic: Topic },
): readonly QuoteCandidate[] {
  return asked
    .slice(0, FIRST)
    .flatMap((speech, turn) =>
      sentencesIn(text, speech).flatMap((sentence) => {
        const whole = text.slice(sentence.start, sentence.end);
        if (!/[?？]["'”’」）)]*$/.test(whole) && !INVITES.test(whole)) return [];
        if (/^\p{Ll}/u.test(whole)) return [];
        const opener = talk.openerLength(whole);
        const words = opened(sourceLine(whole.slice(opener)), opener);
        const room = roomFor(words);
        if (room < ROOM.least || room > ROOM.most || !isShowable(words) || /^\p{Ll}|\p{L}- /u.test(words))
          return [];
        const score = scoreQuestion(words, talk, topic(words)) - turn * 0.15;
        if (score < WORTH_ASKING) return [];
        return [{ start: sentence.start + opener, end: sentence.end, words, speech, score }];
      }),
    )
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Asks for agreement, or how somebody is: what follows is no answer. */
const TAG =
  /[,，] ?(?:right|no|yes|you know|huh|correct|or|isn['’]t it|is that right|对吧|对吗|是吧|是不是)[?？]$|^(?:是吗|对吗|真的吗)/i;

function scoreQuestion(words: string, talk: Talk, central: number): number {
  const terms = termsIn(words).length;
  return (
    1.5 * central +
    0.15 * Math.min(4, terms) -
    0.4 * talk.count(words, 'fillers') -
    0.8 * talk.count(words, 'courtesies') -
    0.15 * talk.count(words, 'pronouns') -
    0.8 * talk.count(words, 'asides') -
    0.25 * dangling(words, talk) -
    0.5 * stutters(words) -
    (talk.isReaction(words) ? 1 : 0) -
    (talk.refersBack(words) ? 0.5 : 0) -
    (TAG.test(words) ? 1 : 0) -
    (weightOf(words) < 10 ? 0.4 : 0)
  );
}
