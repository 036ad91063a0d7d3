/** A section in, what it says in short out: sentences and main clauses of its own text, for the slide's points. */
import { SAYS_ZH } from '../../languages/words-of-saying.js';
import { escapeRegExp, namesWithParts, type Member } from '../people/names/cast.js';
import type { WordsCheck } from '../quotes/check-words.js';
import { clauseRuns } from '../units/clause-runs.js';
import { hasClause } from '../units/has-clause.js';
import { sourceLine } from '../units/one-line.js';
import { leansOnTalk } from './leans-on-talk.js';
import { scoreWords } from '../quotes/score-quote.js';
import { sentencesIn } from '../units/sentences.js';
import type { Talk } from '../units/talk.js';
import { overlaps, type TextSpan } from '../units/text-span.js';
import type { Topic } from '../sections/topic.js';

/** Five to thirteen words, or as many characters as stand on a line and a half. */
const ROOM = { least: 9, most: 26 };
const IDEAL = [13, 26] as const;
const MOST_TRIES = 80;
/** A point has no sentence before it. Written words are thought over, spoken ones are not. */
const WORTH_SHOWING = { spoken: 0.55, written: 0.15 };
/** What is cut from a sentence is rarely all that was meant. */
const CUT = 0.2;
/** What somebody says that hardly touches the theme is no point of it. */
const CENTRAL = 0.25;
/** Of the conversation itself, not of what was said in it. */
const META =
  /话题|主持人|记者|提到|谈到|问到|被问|采访|评论说|网友|观众留言|\b(?:asked|interview(?:er|ed)?|talked to|conversation|this episode)\b/i;
const INCOMPLETE = /[“”"「」『』[\]…]|\.{2}|--|\s[-–]\s|[-–?？:：]$/;
/** A question is none without its mark, which a point does not show. */
const ASKS = /^(?:\p{L}+, )?(?:what|how|why|who|where|when|which|whose)\b|(?:吗|呢|什么|怎么|为什么)$/iu;
/** What somebody does, and no more of it. */
const PARTICIPLE = /^(?:just )?[\p{L}-]+ing\b[^,]*(?:,| that )/iu;

interface Point extends TextSpan {
  readonly words: string;
  readonly score: number;
}

export interface PointOptions {
  readonly check: WordsCheck;
  readonly talk: Talk;
  /** What the slide shows already. */
  readonly used: readonly TextSpan[];
  readonly most: number;
  /** The guests: words that are said to be theirs need not say so. */
  readonly guests: readonly Member[];
  /** The words are a speaker's own: then “I” is no stranger among the points. */
  readonly own: boolean;
  /** Whether words speak to somebody of the conversation by name. */
  readonly addresses: (words: string) => boolean;
}

/**
 * Points are no quotations; they are held to the same rule all the same, so that cutting cannot turn their sense. There may be
 * none: a poor point is worse than an empty line.
 *
 * @param spans that points may come from
 */
export function choosePoints(
  text: string,
  spans: readonly TextSpan[],
  topic: Topic,
  { check, talk, used, most, own, guests, addresses }: PointOptions,
): readonly string[] {
  const frame = frameOf(guests);
  const points = spans
    .flatMap((span) => pointsIn(text, span, { topic, talk, own, frame }))
    .filter(
      ({ words, score }) =>
        !addresses(words) &&
        score >= (own ? WORTH_SHOWING.spoken : WORTH_SHOWING.written) &&
        (own || !/\b(?:I|we|my|our)\b|我/.test(words)),
    )
    .sort((a, b) => b.score - a.score || a.start - b.start);
  const chosen: Point[] = [];
  const tried = new Set<string>();
  for (const point of points.slice(0, MOST_TRIES)) {
    if (chosen.length === most) break;
    if (tried.has(point.words) || [...used, ...chosen].some((other) => overlaps(other, point))) continue;
    tried.add(point.words);
    if (check.verify(point.words, point) !== undefined) chosen.push(point);
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ words }) => capitalised(words));
}

interface PointSigns {
  readonly topic: Topic;
  readonly talk: Talk;
  readonly own: boolean;
  /** Of words that only say that the guest says something. */
  readonly frame: RegExp;
}

/** 他表示， and no more: what somebody else says must go on saying whose it is. */
function frameOf(guests: readonly Member[]): RegExp {
  const who = ['他', '她', ...guests.flatMap(namesWithParts).map(escapeRegExp)].join('|');
  return new RegExp(`^(?:${who})(?!们)[^，,。“”]{0,8}?(?:${SAYS_ZH})[，,：:]\\s?`, 'u');
}

/** Of a long sentence the clause that opens it, which needs no other before it. */
function pointsIn(text: string, span: TextSpan, signs: PointSigns): readonly Point[] {
  return sentencesIn(text, span).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (INCOMPLETE.test(words)) return [];
    return clauseRuns(text, sentence, ROOM)
      .filter(({ start }) => start === sentence.start)
      .flatMap((run) => pointOf(text, run, sentence, signs));
  });
}

function pointOf(
  text: string,
  run: TextSpan,
  sentence: TextSpan,
  { topic, talk, own, frame: said }: PointSigns,
): readonly Point[] {
  const written = text.slice(run.start, run.end);
  if (META.test(written)) return [];
  const frame = said.exec(written)?.[0].length ?? 0;
  const opener = frame + talk.openerLength(written.slice(frame));
  const start = run.start + opener + talk.opinionLength(written.slice(opener));
  const words = sourceLine(text.slice(start, run.end)).replace(/[,，;；:：、.。!！—–\s]+$/, '');
  const isWhole = run.end === sentence.end;
  if (INCOMPLETE.test(words) || PARTICIPLE.test(words)) return [];
  if (talk.refersBack(words) || talk.isReaction(words) || (own && talk.isHeadless(words))) return [];
  if (ASKS.test(words) || (own && leansOnTalk(words, talk))) return [];
  if (!hasClause(words, isWhole)) return [];
  const central = topic(words);
  if (own && central < CENTRAL) return [];
  const score = scoreWords(words, talk, { central, answers: false, reported: !own, ideal: IDEAL });
  return [{ start, end: run.end, words, score: score - (isWhole ? 0 : CUT) }];
}

function capitalised(words: string): string {
  return words.replace(/^\p{Ll}(?=\p{Ll}*(?:[\s,'’]|$))/u, (letter) => letter.toUpperCase());
}
