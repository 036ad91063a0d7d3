/** Checks whether a source gives the words it holds to the person the quote names. */
import type { Attribution, TextRange, Unattributed } from '../../model/evidence.js';
import type { Quote } from '../../model/outline.js';
import { rangeHolding } from '../../text/range-at.js';
import type { SourceText, SourceTurn } from '../../model/source-text.js';
import { attributedPerson } from './article-attribution.js';
import { rangeAt } from '../index/index-source.js';
import { relayedBy } from '../judge/relayed-speech.js';
import {
  heldBy,
  isAnybodys,
  isLabelOf,
  namesOfSpeaker,
  otherBearer,
  type NamedPeople,
} from './speaker-names.js';
import { labelsOf, tellsSpeakers } from './state-speakers.js';

export interface Attributed {
  readonly attribution: Attribution;
  /** The name the source gives, when it is another. */
  readonly said?: string | undefined;
  /** The words by which whoever speaks gives theirs to somebody else. */
  readonly relayed?: string | undefined;
  /** Why it is `unknown`, where the source tells its speakers apart. */
  readonly unattributed?: Unattributed | undefined;
  /** What makes the label the speaker's, where it is not the name in the quote. */
  readonly heldBy?: string | undefined;
}

/** A transcript's label decides, and the author's statement about it; an article's words only cast doubt, since sentences can be read in many ways. */
export function attributionOf(
  source: SourceText,
  range: TextRange,
  quote: Quote,
  people: NamedPeople,
  lang?: string,
): Attributed {
  if (touchesAside(source, range)) return { attribution: 'unknown', unattributed: { type: 'aside' } };
  if (source.turns.length > 0) {
    const turn = rangeAt(source.turns, range[0]);
    const found = byTurn(turn, quote, people, source);
    const relayed = turn && relayedBy(source.text, [turn.start, turn.end], range, lang);
    if (relayed !== undefined && found.attribution !== 'contradicted')
      return { attribution: 'contradicted', relayed };
    if (isSomebodyElses(turn, found, source, quote, people))
      return { attribution: 'unknown', unattributed: reasonOf(turn) };
    return found.attribution === 'unknown' && tellsSpeakers(source)
      ? { ...found, unattributed: reasonOf(turn) }
      : found;
  }
  const person = attributedPerson(source, range, people, lang);
  if (person === undefined) return { attribution: 'unknown' };
  if (namesOfSpeaker(quote.speaker, people).includes(person.name)) return { attribution: 'confirmed' };
  return { attribution: 'doubtful', said: person.name };
}

/** `Narrator:` beside `Tom Lind:` may be anybody: a guest who speaks by name needs no label of a role. */
function isSomebodyElses(
  turn: SourceTurn | undefined,
  { attribution, heldBy: held }: Attributed,
  { turns }: SourceText,
  quote: Quote,
  people: NamedPeople,
): boolean {
  if (attribution !== 'confirmed' || held !== 'role guest' || turn?.stated !== undefined) return false;
  return turns.some(
    ({ speaker }) =>
      speaker !== undefined &&
      isLabelOf(speaker, quote, people) &&
      heldBy(speaker, quote, people) !== 'role guest',
  );
}

function reasonOf(turn: SourceTurn | undefined): Unattributed {
  if (turn?.speaker !== undefined) return { type: 'shared', label: turn.speaker };
  return turn?.unread === undefined ? { type: 'nobodys' } : { type: 'unread', label: turn.unread };
}

/** Stage directions, headers and footers of a transcript are nobody's words. */
function touchesAside({ turns, asides }: SourceText, [start, end]: TextRange): boolean {
  return turns.length > 0 && [start, end - 1].some((offset) => rangeHolding(asides, offset) !== undefined);
}

/** What the author states of a turn goes before what its label seems to say. */
function byTurn(
  turn: SourceTurn | undefined,
  quote: Quote,
  people: NamedPeople,
  source: SourceText,
): Attributed {
  const label = turn?.stated ?? turn?.speaker;
  if (label === undefined) return { attribution: 'unknown' };
  if (!isLabelOf(label, quote, people)) return { attribution: 'contradicted', said: label };
  if (otherBearer(label, labelsOf(source), quote, people) !== undefined) return { attribution: 'unknown' };
  const held = { heldBy: heldBy(label, quote, people) };
  const own = turn?.speaker;
  if (own !== undefined && isLabelOf(own, quote, people) && !isAnybodys(own, people))
    return { attribution: 'confirmed', ...held };
  return { attribution: turn?.stated === undefined ? 'unknown' : 'stated', ...held };
}
