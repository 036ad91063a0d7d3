/** A section in, what it says in short out: clauses of its own text, for the slide's points. */
import { SAYS_ZH } from '../../languages/words-of-saying.js';
import { escapeRegExp, namesWithParts, type Member } from '../people/names/cast.js';
import type { WordsCheck } from '../quotes/check-words.js';
import { clauseRuns } from '../units/clause-runs.js';
import { sourceLine } from '../units/one-line.js';
import { DEPENDENT, scoreQuote } from '../quotes/score-quote.js';
import { sentencesIn } from '../units/sentences.js';
import { overlaps, type TextSpan } from '../units/text-span.js';
import type { Topic } from '../sections/topic.js';

/** Twelve words, or as many characters as stand on a line and a half. */
const ROOM = { least: 7, most: 24 };
const MOST_TRIES = 80;
/** It only ties a sentence to the one before, which a point has not. */
const CONNECTIVE =
  /^(?:(?:and|but|so|well|oh|then|because|of course|you know|I mean|actually),?\s+)+|^(?:但|而且|并且|所以|因为|但是|可是|不过|其实|那么|然后|另外|此外|同时|总的来说|也就是说)[，,]?(?!\p{P})/iu;
/** A clause that can stand alone has a subject of its own. */
const SUBJECT =
  /^(?:i|we|you|he|she|it|they|this|that|these|those|there|the|an?|my|our|your|his|her|its|their|one|some|most|many|all|every|each|both|people|nobody|no one|somebody|nothing|everything)\b/i;
const NAMED = /^(?:\p{Lu}|\P{Script=Latin})/u;
/** Of the conversation itself, not of what was said in it. */
const META =
  /话题|主持人|记者|提到|谈到|问到|被问|采访|评论说|网友|观众留言|\b(?:asked|interview(?:er|ed)?|talked to|conversation|this episode)\b/i;

interface Point extends TextSpan {
  readonly words: string;
  readonly score: number;
}

export interface PointOptions {
  readonly check: WordsCheck;
  /** What the slide shows already. */
  readonly used: readonly TextSpan[];
  readonly most: number;
  /** The guests: words that are said to be theirs need not say so. */
  readonly guests: readonly Member[];
  /** The words are a speaker's own: then “I” is no stranger among the points. */
  readonly own: boolean;
}

/**
 * Points are no quotations; they are held to the same rule all the same, so that cutting cannot turn their sense.
 *
 * @param spans that points may come from
 */
export function choosePoints(
  text: string,
  spans: readonly TextSpan[],
  topic: Topic,
  { check, used, most, own, guests }: PointOptions,
): readonly string[] {
  const frame = frameOf(guests);
  const points = spans
    .flatMap((span) => pointsIn(text, span, { topic, frame }))
    .filter(({ words }) => own || !/\b(?:I|we|my|our)\b|我/.test(words))
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
  /** Of words that only say that the guest says something. */
  readonly frame: RegExp;
}

/** 他表示， and no more: what somebody else says must go on saying whose it is. */
function frameOf(guests: readonly Member[]): RegExp {
  const who = ['他', '她', ...guests.flatMap(namesWithParts).map(escapeRegExp)].join('|');
  return new RegExp(`^(?:${who})(?!们)[^，,。“”]{0,8}?(?:${SAYS_ZH})[，,：:]\\s?`, 'u');
}

function pointsIn(text: string, span: TextSpan, signs: PointSigns): readonly Point[] {
  return sentencesIn(text, span).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (/[“”"「」『』[\]…]|\.{3}|[?？:：]$/.test(words)) return [];
    return clauseRuns(text, sentence, ROOM).flatMap((run) =>
      pointOf(text, run, run.end - run.start === sentence.end - sentence.start, signs),
    );
  });
}

function pointOf(
  text: string,
  run: TextSpan,
  whole: boolean,
  { topic, frame: said }: PointSigns,
): readonly Point[] {
  const written = text.slice(run.start, run.end);
  if (META.test(written)) return [];
  const frame = said.exec(written)?.[0].length ?? 0;
  const start = run.start + frame + (CONNECTIVE.exec(written.slice(frame))?.[0].length ?? 0);
  const words = sourceLine(text.slice(start, run.end)).replace(/[,，;；:：、.。—–\s]+$/, '');
  if (words.length < 8 && !/\p{Script=Han}{6}/u.test(words)) return [];
  if (!whole && (DEPENDENT.test(words) || !(SUBJECT.test(words) || NAMED.test(words)))) return [];
  const bonus = (/\d/.test(words) ? 0.3 : 0) + topic(words);
  return [{ start, end: run.end, words, score: scoreQuote(words, { edge: false, whole, central: bonus }) }];
}

function capitalised(words: string): string {
  return words.replace(/^\p{Ll}(?=\p{Ll}*(?:[\s,'’]|$))/u, (letter) => letter.toUpperCase());
}
