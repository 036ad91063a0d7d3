/** Indexed sources and what somebody typed in, verbatim words that may be quoted out, the most fitting first. */
import { clauseRuns } from '../import/units/clause-runs.js';
import { sourceLine } from '../import/units/one-line.js';
import { overlaps, type TextSpan } from '../import/units/text-span.js';
import type { SourcePlace } from '../model/source-place.js';
import { at } from '../text/at.js';
import { weightOf } from '../text/text-weight.js';
import { namesOfSpeaker, plainName, type NamedPeople } from '../verify/attribution/speaker-names.js';
import type { IndexedSource } from '../verify/index/index-source.js';
import { placeRange } from '../verify/index/places.js';
import { isFreeStanding } from '../verify/judge/free-standing.js';
import { judgeSpan, speakerAt } from './judge-span.js';
import type { Quotable } from './quotable.js';
import { indexSentences, sentencesWith, type SentenceIndex } from './sentence-index.js';
import type { SpeechUnit } from './speech-units.js';
import { keyText, wordKeys } from './word-keys.js';

export interface QuotationQuery {
  /** What is typed: the beginnings of words that stand anywhere in a sentence. Empty for any words. */
  readonly words: string;
  /** A name as attributions write it: only what the source gives to that person. */
  readonly speaker?: string | undefined;
  /** Id of the only source to look in. */
  readonly source?: string | undefined;
  /** Only what begins in this part of its source, both ends included. */
  readonly within?: { readonly from: SourcePlace; readonly to: SourcePlace } | undefined;
  /** What stands near these comes first: a theme quotes from one part of a talk. */
  readonly near?: readonly { readonly source: string; readonly place: SourcePlace }[] | undefined;
  /** How many at most. */
  readonly limit: number;
  /** `next` of an earlier answer to the same query, to go on after it. */
  readonly cursor?: string | undefined;
}

export interface FoundQuotations {
  readonly quotations: readonly Quotable[];
  /** Absent where there is nothing more. */
  readonly next: string | undefined;
}

/** Keeps the index of each source as long as the source is in memory. */
export interface QuotationFinder {
  /**
   * @param sources by id, as `indexedSources` gives them
   * @param people whom the outline names: only they are given words
   */
  find(
    sources: ReadonlyMap<string, IndexedSource>,
    people: NamedPeople,
    query: QuotationQuery,
  ): FoundQuotations;
  /** One that was found, by its id; judged anew. */
  byId(sources: ReadonlyMap<string, IndexedSource>, people: NamedPeople, id: string): Quotable | undefined;
  /** Indexes a source ahead of the first question, which then waits for nothing. */
  prepare(indexed: IndexedSource): void;
}

/** Candidates judged for one answer: where nearly all are refused, an answer still comes. */
const MOST_JUDGED = 300;
/** Beyond so many sentences what is typed says too little for its order to matter. */
const MOST_COMPARED = 1000;
/** Code units around a theme's quotations: about three minutes of talk. */
const PART_REACH = 3000;
/** Three words: `Umbrellas.` may be quoted, and is hardly looked for. */
const SHORT = 6;
/** What a clause says at least and at most, in the unit of `roomFor`: two words, a full slide. */
const CLAUSE_ROOM = { least: 6, most: 48 };

const NOBODY: NamedPeople = { guests: [], hosts: [] };

export function quotationFinder(): QuotationFinder {
  const indexes = new WeakMap<IndexedSource, SentenceIndex>();
  const indexOf = (indexed: IndexedSource): SentenceIndex => {
    const known = indexes.get(indexed) ?? indexSentences(indexed);
    indexes.set(indexed, known);
    return known;
  };
  return {
    find(sources, people, query) {
      const asked = [...sources].filter(([id]) => query.source === undefined || query.source === id);
      const ranked = asked.map(([id, indexed]) =>
        rankedIn({ id, indexed, index: indexOf(indexed), people }, query),
      );
      return judged(candidates(ranked, query), query);
    },
    byId(sources, people, id) {
      const [, name, start, end] = /^(.+):(\d{1,9})-(\d{1,9})$/.exec(id) ?? [];
      const indexed = sources.get(name ?? '');
      if (name === undefined || indexed === undefined) return undefined;
      return spanAt({ id: name, indexed, index: indexOf(indexed), people }, Number(start), Number(end));
    },
    prepare(indexed) {
      if (indexes.has(indexed)) return;
      const [first] = indexOf(indexed).units;
      // What the check looks words up in is made by the first judgement.
      if (first !== undefined) judgeSpan(indexed, first, NOBODY, false);
    },
  };
}

interface Asked {
  readonly id: string;
  readonly indexed: IndexedSource;
  readonly index: SentenceIndex;
  readonly people: NamedPeople;
}

/** The sentences of a source that have what was typed: tens of thousands, so numbers and no objects. */
interface Ranked {
  readonly asked: Asked;
  /** In the order of the source. */
  readonly units: readonly number[];
  /** Of each, how well it fits: small whole numbers, a few different ones. */
  readonly ranks: readonly number[];
}

interface Candidate {
  readonly asked: Asked;
  readonly unit: number;
  readonly span: TextSpan;
  readonly kind: Quotable['unit'];
}

function rankedIn(asked: Asked, query: QuotationQuery): Ranked {
  const keys = wordKeys(query.words);
  const isWithin = placedIn(asked, query);
  const units = sentencesWith(asked.index, keys).filter(isWithin);
  const typed = keyText(query.words).trim();
  const compared = keys.length > 0 && units.length <= MOST_COMPARED ? typed : undefined;
  const isNear = nearTo(asked, query);
  return { asked, units, ranks: units.map((unit) => rankOf(asked, unit, compared) + (isNear(unit) ? 4 : 0)) };
}

function rankOf({ index, indexed }: Asked, unit: number, typed: string | undefined): number {
  const { start, end, isQuoted } = at(index.units, unit);
  const quoted = isQuoted ? 1 : 0;
  if (typed === undefined) return quoted;
  const own = keyText(indexed.source.text.slice(start, end));
  return (
    quoted +
    (own.startsWith(typed) ? 2 : 0) +
    (own.includes(typed) ? 8 : 0) -
    (weightOf(own) < SHORT ? 16 : 0)
  );
}

function placedIn({ index, indexed }: Asked, { within }: QuotationQuery): (unit: number) => boolean {
  if (within === undefined) return () => true;
  const [from, to] = [placeRange(indexed.source, within.from), placeRange(indexed.source, within.to)];
  if (from === undefined || to === undefined) return () => false;
  return (unit) => {
    const { start } = at(index.units, unit);
    return start >= from[0] && start < to[1];
  };
}

function nearTo({ id, indexed, index }: Asked, { near = [] }: QuotationQuery): (unit: number) => boolean {
  const parts = near
    .filter(({ source }) => source === id)
    .flatMap(({ place }) => {
      const range = placeRange(indexed.source, place);
      return range === undefined ? [] : [{ start: range[0] - PART_REACH, end: range[1] + PART_REACH }];
    });
  return (unit) => parts.some((part) => overlaps(part, at(index.units, unit)));
}

/** The best first; of equal ones in the order of the sources. */
function* inOrder(ranked: readonly Ranked[]): Generator<readonly [Asked, number]> {
  const ranks = new Set(ranked.flatMap((one) => [...new Set(one.ranks)]));
  for (const rank of [...ranks].sort((a, b) => b - a))
    for (const one of ranked)
      for (const [index, unit] of one.units.entries()) if (one.ranks[index] === rank) yield [one.asked, unit];
}

/** Whole sentences before clauses; a clause has all that was typed. */
function* candidates(ranked: readonly Ranked[], { words }: QuotationQuery): Generator<Candidate> {
  for (const [asked, unit] of inOrder(ranked))
    yield { asked, unit, span: at(asked.index.units, unit), kind: 'sentence' };
  const keys = wordKeys(words);
  for (const [asked, unit] of inOrder(ranked)) {
    const { text } = asked.indexed.source;
    for (const span of clausesOf(asked, unit)) {
      const own = wordKeys(text.slice(span.start, span.end));
      if (keys.every((key) => own.some((word) => word.startsWith(key))))
        yield { asked, unit, span, kind: 'clause' };
    }
  }
}

/** Of a sentence that fills more than a slide, what says the same without the rest of it. */
function clausesOf({ indexed: { source, lang }, index }: Asked, unit: number): readonly TextSpan[] {
  const sentence = at(index.units, unit);
  const words = source.text.slice(sentence.start, sentence.end);
  return clauseRuns(source.text, sentence, CLAUSE_ROOM).filter(
    ({ start, end }) =>
      end - start < words.length &&
      isFreeStanding(words, [start - sentence.start, end - sentence.start], lang),
  );
}

function judged(all: Iterable<Candidate>, query: QuotationQuery): FoundQuotations {
  const from = Number(/^\d{1,9}$/.exec(query.cursor ?? '')?.[0] ?? 0);
  const quotations: Quotable[] = [];
  let seen = 0;
  let tried = 0;
  for (const candidate of all) {
    seen += 1;
    if (seen <= from || !isAskedSpeakers(candidate, query)) continue;
    if (quotations.length === query.limit || tried === MOST_JUDGED)
      return { quotations, next: String(seen - 1) };
    tried += 1;
    const quotation = quotationOf(candidate);
    if (quotation !== undefined) quotations.push(quotation);
  }
  return { quotations, next: undefined };
}

/** Told by the label alone, which takes no time: most sentences are somebody else's. */
function isAskedSpeakers({ asked, unit, span }: Candidate, { speaker }: QuotationQuery): boolean {
  if (speaker === undefined) return true;
  const { isQuoted } = at(asked.index.units, unit);
  const said = speakerAt(asked.indexed, span, asked.people, isQuoted);
  if (said === undefined || said === 'somebody-else') return false;
  return namesOfSpeaker(speaker, asked.people).some((name) => plainName(name) === plainName(said.name));
}

function quotationOf({ asked, unit, span, kind }: Candidate): Quotable | undefined {
  const { id, indexed, index, people } = asked;
  const sentence = at(index.units, unit);
  const found = judgeSpan(indexed, span, people, sentence.isQuoted);
  if (found === undefined) return undefined;
  const { start, end } = span;
  return {
    ...{ id: `${id}:${String(start)}-${String(end)}`, source: id, start, end, ...found, unit: kind },
    ...contextOf(indexed.source.text, index.units, unit, span),
  };
}

function contextOf(
  text: string,
  units: readonly SpeechUnit[],
  unit: number,
  { start, end }: TextSpan,
): Pick<Quotable, 'before' | 'after'> {
  const own = at(units, unit);
  const line = (span: TextSpan | undefined): string =>
    span === undefined ? '' : sourceLine(text.slice(span.start, span.end));
  const previous = units.slice(Math.max(0, unit - CONTEXT), unit).findLast((one) => one.end <= own.start);
  const next = units.slice(unit + 1, unit + 1 + CONTEXT).find((one) => one.start >= own.end);
  return {
    before: start > own.start ? line({ start: own.start, end: start }) : line(previous),
    after: end < own.end ? line({ start: end, end: own.end }) : line(next),
  };
}

/** Sentences of an article hold quotations, which count as units too: the neighbour is not always the next. */
const CONTEXT = 8;

function spanAt(asked: Asked, start: number, end: number): Quotable | undefined {
  const { units } = asked.index;
  const unit = units.findLastIndex((one) => one.start <= start && end <= one.end);
  const sentence = units[unit];
  if (sentence === undefined || start >= end) return undefined;
  const isWhole = sentence.start === start && sentence.end === end;
  const isClause = (): boolean =>
    clausesOf(asked, unit).some((clause) => clause.start === start && clause.end === end);
  if (!isWhole && !isClause()) return undefined;
  return quotationOf({ asked, unit, span: { start, end }, kind: isWhole ? 'sentence' : 'clause' });
}
