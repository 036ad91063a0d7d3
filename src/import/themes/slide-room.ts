/** What a theme could show in, what its slide has room for out; the rest is left for the remark. */
import { roomFor } from '../units/clause-runs.js';

export interface SlideContent<Q extends { readonly words: string }> {
  readonly headline: string;
  readonly question: Q | undefined;
  /** The best first. */
  readonly quotes: readonly Q[];
  readonly points: readonly string[];
}

export interface SlideShare<Q> {
  readonly quotes: readonly Q[];
  readonly moreQuotes: readonly Q[];
  readonly points: readonly string[];
  readonly morePoints: readonly string[];
}

const MOST = { quotes: 2, points: 3 };
/** Tried in a browser with the widest words of both languages: at 170 the densest slide begins to run over. */
const ROOM = 150;
/** What an attribution, a bullet and the space between two blocks take. */
const GAP = 6;
/** Points beside a question and two quotations stand in half of the slide, so that their lines break more often. */
const NARROW = 12;
/** A headline is set larger. */
const HEADLINE = 1.5;

/** The first quote always stands; then points go before the second quote does. */
export function shareSlide<Q extends { readonly words: string }>({
  headline,
  question,
  quotes,
  points,
}: SlideContent<Q>): SlideShare<Q> {
  const left = ROOM - HEADLINE * roomFor(headline) - (question === undefined ? 0 : cost(question.words));
  const shown = howMany(
    quotes.map(({ words }) => cost(words)),
    left,
    MOST.quotes,
  );
  const quoted = Math.max(Math.min(1, quotes.length), shown);
  const crowd = question !== undefined && quoted > 1 ? NARROW : 0;
  const rest = left - crowd - quotes.slice(0, quoted).reduce((sum, { words }) => sum + cost(words), 0);
  const pointed = howMany(points.map(cost), rest, MOST.points);
  return {
    quotes: quotes.slice(0, quoted),
    moreQuotes: quotes.slice(quoted),
    points: points.slice(0, pointed),
    morePoints: points.slice(pointed),
  };
}

function cost(words: string): number {
  return roomFor(words) + GAP;
}

function howMany(costs: readonly number[], room: number, most: number): number {
  let left = room;
  const over = costs.findIndex((one) => (left -= one) < 0);
  return Math.min(most, over === -1 ? costs.length : over);
}
