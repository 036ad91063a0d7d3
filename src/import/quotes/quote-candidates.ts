/** What the guests say in a section in, everything of it that a slide could quote out, the best first. */
import { roomFor, type StretchRoom } from '../units/clause-runs.js';
import { sourceLine } from '../units/one-line.js';
import { isShowable } from './is-showable.js';
import { addsNothing, scoreWords } from './score-quote.js';
import { hasClause } from '../units/has-clause.js';
import { sentencesIn } from '../units/sentences.js';
import type { PersonsWords } from '../people/names/speech.js';
import type { Talk } from '../units/talk.js';
import type { TextSpan } from '../units/text-span.js';
import type { Topic } from '../sections/topic.js';
import { weightOf } from '../../text/text-weight.js';

export interface QuoteCandidate extends TextSpan {
  readonly words: string;
  readonly speech: PersonsWords;
  readonly score: number;
}

export interface Candidacy {
  readonly topic: Topic;
  readonly talk: Talk;
  /** How much a quote says at least and at most. */
  readonly room: StretchRoom;
  /** See {@link scoreWords}. */
  readonly ideal: readonly [least: number, most: number];
  /** The words stand between marks of an article, which end where the reporter goes on. */
  readonly reported: boolean;
  /** Whether words speak to somebody of the conversation by name. */
  readonly addresses: (words: string) => boolean;
}

/** Sentences that make one thought: “Nobody loses an umbrella. The rain stops, …”. */
const MOST_SENTENCES = 3;
/** 30 words: who says more than that in one go does not merely react. */
const ANSWER = 60;
/** Whose words a reporter quotes has been chosen once already. */
const CHOSEN = 0.8;
/** What a sentence costs that adds nothing; the first has been judged with the whole by how it begins. */
const IDLE = 0.5;
const FIRST_IDLE = 0.25;

/** Whole sentences only: what is cut from one is a fragment, and a fragment is never put between marks. */
export function quoteCandidates(
  text: string,
  said: readonly PersonsWords[],
  candidacy: Candidacy,
): readonly QuoteCandidate[] {
  const candidates = said.flatMap((speech) => candidatesIn(text, speech, candidacy));
  return candidates.sort((a, b) => b.score - a.score || a.start - b.start);
}

function candidatesIn(text: string, speech: PersonsWords, candidacy: Candidacy): readonly QuoteCandidate[] {
  const { talk, topic, room, ideal, reported, addresses } = candidacy;
  const sentences = sentencesIn(text, speech);
  const idleness = new Map<TextSpan, boolean>();
  const isIdle = (sentence: TextSpan): boolean => {
    const words = text.slice(sentence.start, sentence.end);
    const known = idleness.get(sentence) ?? addsNothing(words, talk, topic(words));
    idleness.set(sentence, known);
    return known;
  };
  const answers = weightOf(text.slice(speech.start, Math.min(speech.end, speech.start + 2000))) >= ANSWER;
  return sentences.flatMap((first, index) => {
    if (!reported && !hasClause(text.slice(first.start, first.end), true)) return [];
    if (!reported && /^\p{Ll}/u.test(text.slice(first.start, first.start + 2))) return [];
    const opener = reported ? 0 : talk.openerLength(text.slice(first.start, first.end));
    const start = first.start + opener;
    const found: QuoteCandidate[] = [];
    let idle = 0;
    for (const sentence of sentences.slice(index, index + MOST_SENTENCES)) {
      const { end } = sentence;
      const words = opened(sourceLine(text.slice(start, end)), opener);
      if (words.length > 4 * room.most || roomFor(words) > room.most) break;
      if (!reported && isIdle(sentence)) idle += sentence === first ? FIRST_IDLE : IDLE;
      if (roomFor(words) < room.least || !isShowable(words)) continue;
      if (!reported && !isWhole(words)) continue;
      const bare = reported ? words.replace(/[,，;；\s]+$/, '') : words;
      const score = scoreWords(bare, talk, { central: topic(bare), answers, reported, ideal });
      found.push({
        start,
        end,
        words: bare,
        speech,
        score: score + (reported ? CHOSEN : 0) - idle - (addresses(bare) ? 0.8 : 0),
      });
    }
    return found;
  });
}

/** “Well, ” and the like are left out; then what follows begins a sentence, and has its capital. */
export function opened(words: string, opener: number): string {
  return opener === 0 ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

/** From a sentence's beginning to its end; what begins between marks is somebody else's. */
function isWhole(words: string): boolean {
  return /^《?[^\p{Ll}\p{P}]/u.test(words) && /[.!?。！？]["'”’」』）)]*$/u.test(words);
}
