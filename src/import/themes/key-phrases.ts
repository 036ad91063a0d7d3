/** Sections in, what each is about in the source's own terms out: phrases that it comes back to and the others do not. */
import type { SourceSection } from '../sections/section.js';
import type { Talk } from '../units/talk.js';
import { gatherPhrases, STRETCHES, type SaidPart, type Phrase } from './gather-phrases.js';
import { findersOf, type PhraseFinders } from './phrase-finders.js';

export interface KeyPhrase extends PhraseFinders {
  /** As it is written most. */
  readonly written: string;
  readonly words: readonly string[];
  readonly count: number;
  readonly wordCount: number;
  readonly stretches: number;
  readonly voices: number;
  readonly isName: boolean;
  /** 0 to 1: how much of what all sections say of it this one says. */
  readonly share: number;
  readonly score: number;
  /** No other section says more of it. */
  readonly isOwn: boolean;
}

/** Code units of a section that tell well enough what it is about. */
const SAMPLE = 40_000;
const MOST = 24;
/** By the number of words: two that belong together say more than one. */
const BY_LENGTH = [0, 1, 2.2, 2.6, 2.6];
const NAMED = 1.4;
/** What another person takes up is talked about. */
const TAKEN_UP = 1.25;
/** Twice as often is not twice as much. */
const OFTEN = 0.6;

/** What no theme is about, though everybody says it. */
export interface NoTopics {
  /** Of the people who talk. */
  readonly names: readonly string[];
  /** What the programme is called. */
  readonly programmes: readonly string[];
}

/** For each section, the foremost first. */
export function keyPhrases(
  text: string,
  sections: readonly SourceSection[],
  talk: Talk,
  { names, programmes }: NoTopics,
): readonly (readonly KeyPhrase[])[] {
  const own = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const titles = programmes.map((title) => ` ${title.toLowerCase()} `);
  const gathered = sections.map((section) => gatherPhrases(partsOf(text, section), talk));
  const spread = new Map<string, number>();
  const total = new Map<string, number>();
  for (const { key, count } of gathered.flat()) {
    spread.set(key, (spread.get(key) ?? 0) + 1);
    total.set(key, (total.get(key) ?? 0) + count);
  }
  const foremost = gathered.map((phrases) => {
    const scored = phrases
      .filter(({ written }) => {
        const lower = written.toLowerCase();
        return (
          !lower.split(/\s+/).some((word) => own.has(word)) &&
          !titles.some((title) => title.includes(` ${lower} `))
        );
      })
      .map((phrase) => ({
        ...phrase,
        share: phrase.count / (total.get(phrase.key) ?? phrase.count),
        score: scoreOf(phrase, Math.log(1 + sections.length / (spread.get(phrase.key) ?? 1))),
      }))
      .sort((one, other) => other.score - one.score || other.count - one.count)
      .slice(0, 4 * MOST);
    return withoutParts(scored).slice(0, MOST);
  });
  const best = new Map<string, number>();
  for (const { key, score } of foremost.flat()) best.set(key, Math.max(score, best.get(key) ?? 0));
  return foremost.map((phrases) =>
    phrases.map((phrase) => ({
      ...phrase,
      isOwn: phrase.score === best.get(phrase.key),
      ...findersOf(phrase.written),
    })),
  );
}

function partsOf(text: string, { units }: SourceSection): readonly SaidPart[] {
  const parts: SaidPart[] = [];
  let left = SAMPLE;
  for (const [index, { start, end, speaker }] of units.entries()) {
    if (left <= 0) break;
    const words = text.slice(start, Math.min(end, start + left));
    parts.push({ words, speaker: speaker ?? String(index) });
    left -= end - start;
  }
  return parts;
}

function scoreOf({ count, words, wordCount, stretches, voices, isName }: Phrase, rarity: number): number {
  return (
    (count + Math.min(2 * count, 0.4 * (wordCount - count))) ** OFTEN *
    (0.5 + stretches / STRETCHES) *
    rarity *
    (BY_LENGTH[words.length] ?? 1) *
    (isName ? NAMED : 1) *
    (voices > 1 ? TAKEN_UP : 1)
  );
}

/** What mostly stands within a longer phrase is a part of that one, and a longer one that is rare is a passing form. */
function withoutParts<P extends Phrase>(phrases: readonly P[]): readonly P[] {
  return phrases.filter((phrase) =>
    phrases.every(
      (other) => other === phrase || !isPart(phrase.words, other.words) || other.count * 2 < phrase.count,
    ),
  );
}

function isPart(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.length < outer.length && ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `);
}
