/** A quote and its source in, a verdict out: the one place where the order of the checks is decided. */
import { isPassing, passes, type Evidence, type TextRange } from '../model/evidence.js';
import { plainText } from '../model/inline.js';
import type { Quote, Source } from '../model/outline.js';
import { attributionOf } from './attribution/attribution.js';
import { chooseMatch, type Choice, type Verdict } from './locate/choose-match.js';
import { editedSources } from './edit/edited-source.js';
import { explainMissing } from './explain/explain-missing.js';
import { rangeAt, type IndexedSource } from './index/index-source.js';
import { locateQuote } from './locate/locate-quote.js';
import { startOf, type Match } from './locate/locate-whole.js';
import { lastPlace, placeOf, placeRange } from './index/places.js';
import { isLabelOf, type NamedPeople } from './attribution/speaker-names.js';
import { SHORT_QUOTE, weightOf } from './locate/text-weight.js';
import { known } from '../text/known.js';

/** The words that must stand in the source: the quote's own, or the fragment that a translation names. */
export function checkedWords(quote: Quote): string {
  const { mode, original, text } = quote;
  return (
    mode === 'translated' ? known(original, 'what a translated quote translates') : plainText(text)
  ).trim();
}

/**
 * The verdict, and of a quote that is not in its source what comes close to it.
 * @param people whose names the source's labels and words of attribution are compared with.
 * @param verbatim whether the quote may leave out what every editor leaves out of spoken words
 */
export function verifyQuote(
  quote: Quote,
  indexed: IndexedSource,
  people: NamedPeople,
  verbatim?: Source['verbatim'],
): Evidence {
  const judged = judgeQuote(quote, indexed, people, verbatim);
  if (judged.status !== 'missing') return judged;
  const edited = verbatim === 'clean' ? undefined : verifyEdited(askedOf(quote, indexed, people));
  const isEdited = edited?.status === 'edited';
  return { ...judged, isEdited, ...explainMissing(checkedWords(quote), indexed) };
}

/** The verdict alone, which decides whether a quote passes: for whoever drops what does not, and needs no reason. */
export function judgeQuote(
  quote: Quote,
  indexed: IndexedSource,
  people: NamedPeople,
  verbatim?: Source['verbatim'],
): Evidence {
  const asked = askedOf(quote, indexed, people);
  if (quote.place !== undefined && asked.window === undefined) return noSuchPlace(quote, indexed);
  if (quote.mode === 'paraphrased') {
    return evidence(quote, { status: 'located', ranges: [] }, { place: quote.place });
  }
  const whole = verifyWords(asked, indexed);
  const isFound = whole.status !== 'missing' && whole.finding?.type !== 'inside-word';
  const verdict = (isFound || verbatim !== 'clean' ? undefined : verifyEdited(asked)) ?? whole;
  if (verdict.status === 'missing') return evidence(quote, { status: 'missing', ranges: [] });
  const located = locateEvidence(evidence(quote, verdict), indexed, people);
  const isCut = passes(located) && located.scope?.turns === true && quote.inContext !== true;
  return isCut ? { ...located, status: 'scope-cut' } : located;
}

/** The words of a quote, and where they are looked for. */
interface AskedWords {
  readonly words: string;
  readonly indexed: IndexedSource;
  /** Where they must begin; undefined for anywhere. */
  readonly window: TextRange | undefined;
  readonly choice: Omit<Choice, 'placed'>;
}

function askedOf(quote: Quote, indexed: IndexedSource, people: NamedPeople): AskedWords {
  const words = checkedWords(quote);
  const isSpeakers = (match: Match): boolean => standsInOwnTurn(match, quote, indexed, people);
  const window = quote.place && placeRange(indexed.source, quote.place);
  return { words, indexed, window, choice: { short: weightOf(words) < SHORT_QUOTE, isSpeakers } };
}

/** Words that are elsewhere are misplaced only if they could be quoted there. */
function verifyWords({ words, window, choice }: AskedWords, indexed: IndexedSource): Verdict {
  const here = locateQuote(words, indexed, window);
  if (window === undefined) return chooseMatch(indexed, here, { ...choice, placed: false });
  if (here.length > 0) return chooseMatch(indexed, here, { ...choice, placed: true });
  const elsewhere = locateQuote(words, indexed);
  const sound = elsewhere.filter(({ finding }) => finding === undefined);
  const [first] = sound;
  if (first === undefined) return chooseMatch(indexed, elsewhere, { ...choice, placed: true });
  const places = sound.flatMap((match) => placeOf(indexed.source, startOf(match)) ?? []);
  return { status: 'misplaced', ranges: first.ranges, finding: { type: 'places', places } };
}

/** The same in what an editor may have left of the source; nothing when the words are not there either. */
function verifyEdited(asked: AskedWords): Verdict | undefined {
  const verdicts = editedSources(asked.indexed).map((source) => verifyWords(asked, source));
  const found = verdicts.filter(({ status }) => status !== 'missing');
  const sound = found.find(({ status }) => isPassing(status));
  return sound === undefined ? found.at(0) : { ...sound, status: 'edited' };
}

function standsInOwnTurn(
  match: Match,
  quote: Quote,
  { source }: IndexedSource,
  people: NamedPeople,
): boolean {
  const turn = rangeAt(source.turns, startOf(match));
  const speaker = turn?.stated ?? turn?.speaker;
  return speaker !== undefined && isLabelOf(speaker, quote, people);
}

function noSuchPlace(quote: Quote, { source }: IndexedSource): Evidence {
  const last = quote.place && lastPlace(source, quote.place.type);
  return evidence(quote, { status: 'misplaced', ranges: [], finding: { type: 'no-such-place', last } });
}

/** Adds where the words stand and, for a pass, whether its speaker says them. */
function locateEvidence(found: Evidence, indexed: IndexedSource, people: NamedPeople): Evidence {
  const [first] = found.ranges;
  if (first === undefined) return found;
  const placed = { ...found, place: placeOf(indexed.source, first[0]) };
  return passes(found)
    ? { ...placed, ...attributionOf(indexed.source, first, found.quote, people, indexed.lang) }
    : placed;
}

function evidence(quote: Quote, verdict: Verdict, more: Partial<Evidence> = {}): Evidence {
  return { quote, attribution: 'unknown', insertions: [], locked: false, ...verdict, ...more };
}
