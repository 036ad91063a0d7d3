/** A stretch of a source in, whether it may be quoted, by whom and from which place out: as the check judges it. */
import { isShowable } from '../import/quotes/is-showable.js';
import { sourceLine } from '../import/units/one-line.js';
import type { TextSpan } from '../import/units/text-span.js';
import { text as plain } from '../model/inline.js';
import type { Person, Quote } from '../model/outline.js';
import { rangeHolding } from '../text/range-at.js';
import { attributedPerson } from '../verify/attribution/article-attribution.js';
import { isLabelOf, type NamedPeople } from '../verify/attribution/speaker-names.js';
import { foldText } from '../verify/fold/fold-text.js';
import type { IndexedSource } from '../verify/index/index-source.js';
import { placeOf } from '../verify/index/places.js';
import { findAll } from '../verify/index/seed-index.js';
import { judgeQuote } from '../verify/verify-quote.js';
import type { Quotable, QuotedSpeaker } from './quotable.js';

export type JudgedSpan = Pick<Quotable, 'words' | 'speaker' | 'place'>;

/** Longer ones fill no slide, and judging them takes time. */
const LONGEST = 2000;
const NOWHERE = { line: 1, column: 1, offset: 0 };
const SPAN = { start: NOWHERE, end: NOWHERE };

/**
 * Stricter than a build: no elision, no doubt about who speaks, nothing left out beside it that turns the words.
 *
 * @param isQuoted whether it stands between the quotation marks of an article
 */
export function judgeSpan(
  indexed: IndexedSource,
  span: TextSpan,
  people: NamedPeople,
  isQuoted: boolean,
): JudgedSpan | undefined {
  const { source } = indexed;
  const own = source.text.slice(span.start, span.end);
  const words = sourceLine(own);
  const place = placeOf(source, span.start);
  if (own.length > LONGEST || place === undefined || !isShowable(words)) return undefined;
  if (isRefrain(indexed, own)) return undefined;
  const speaker = speakerAt(indexed, span, people, isQuoted);
  if (speaker === 'somebody-else') return undefined;
  const quote = quoteOf(words, speaker, place);
  const evidence = judgeQuote(quote, indexed, people);
  if (evidence.status !== 'exact' && evidence.status !== 'normalised') return undefined;
  if (evidence.scope !== undefined || evidence.insertions.length > 0) return undefined;
  const isOwn = evidence.attribution === 'confirmed' || evidence.attribution === 'stated';
  if (speaker !== undefined && !isOwn) return undefined;
  return { words, speaker, place };
}

/** Nobody quotes what comes back so often, and the check would judge each of its places. */
const MOST_PLACES = 12;

function isRefrain({ seeds }: IndexedSource, words: string): boolean {
  return findAll(seeds, foldText(words).text, MOST_PLACES + 1).length > MOST_PLACES;
}

/**
 * Whose words a stretch is, of the people that the outline names. A transcript's words are of nobody else: where it tells
 * its speakers apart, what is not theirs is somebody else's.
 */
export function speakerAt(
  indexed: IndexedSource,
  { start, end }: TextSpan,
  people: NamedPeople,
  isQuoted: boolean,
): QuotedSpeaker | undefined | 'somebody-else' {
  const { source, lang } = indexed;
  if (source.turns.length === 0) {
    const person = isQuoted ? attributedPerson(source, [start, end], people, lang) : undefined;
    return person && { name: person.name, role: roleOf(person, people) };
  }
  const turn = rangeHolding(source.turns, start);
  const label = turn?.stated ?? turn?.speaker;
  return label === undefined ? 'somebody-else' : bearerOf(label, people);
}

/** A label that may be two people's is nobody's. */
function bearerOf(label: string, people: NamedPeople): QuotedSpeaker | 'somebody-else' {
  const bearers = [...people.guests, ...people.hosts]
    .map((person) => ({ name: person.name, role: roleOf(person, people) }))
    .filter((speaker) => isLabelOf(label, quoteOf('', speaker), people));
  const [only] = bearers;
  return only === undefined || bearers.length > 1 ? 'somebody-else' : only;
}

function roleOf(person: Person, { guests }: NamedPeople): 'guest' | 'host' {
  return guests.includes(person) ? 'guest' : 'host';
}

function quoteOf(words: string, speaker: QuotedSpeaker | undefined, place?: Quote['place']): Quote {
  return {
    ...{ type: 'quote', key: 'found', text: plain(words), source: '', mode: 'verbatim', place },
    ...{ speaker: speaker?.name ?? '', role: speaker?.role ?? 'other', span: SPAN, textSpan: SPAN },
  };
}
