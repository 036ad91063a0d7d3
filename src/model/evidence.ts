/** What checking a quotation against its source found: a verdict, where the words stand, and why not. */
import type { Quote, SourcePlace } from './outline.js';

/** UTF-16 offsets into a source's extracted text, `end` excluded. */
export type TextRange = readonly [start: number, end: number];

/**
 * The verdict on a quote. The first five are passes; `unchecked` is neither; the others are failures.
 *
 * - `exact`: found character for character.
 * - `normalised`: found once typography is folded away.
 * - `edited`: found once fillers, false starts and stage directions are left out, which its source allows.
 * - `elided`: its parts are found, in order and near each other.
 * - `located`: a paraphrase whose place exists; its words are nobody's claim.
 * - `near`: something close is there, and close is not enough.
 * - `missing`: nothing like it is there.
 * - `ambiguous`: found in several places, and none was given.
 * - `misplaced`: found, but not at the place given, or the place does not exist.
 * - `negation-cut`: the words are there, and a negation beside or between them was left out.
 * - `scope-cut`: the words are there, and what makes them no claim of their speaker was left out.
 * - `unchecked`: no copy of the source, and the lock has never seen that source.
 * - `stale`: no copy of the source, and the lock knows the source but not this quote.
 */
export type EvidenceStatus =
  | 'exact'
  | 'normalised'
  | 'edited'
  | 'elided'
  | 'located'
  | 'near'
  | 'missing'
  | 'ambiguous'
  | 'misplaced'
  | 'negation-cut'
  | 'scope-cut'
  | 'unchecked'
  | 'stale';

/**
 * Whether the source gives the words to the quote's speaker.
 *
 * - `confirmed`: a transcript's label says so.
 * - `stated`: the transcript does not, but the outline's author states whose its label is.
 * - `contradicted`: a transcript's label, or the author's statement about it, names somebody else; or whom it names only
 *   quotes somebody else. Such a quote does not pass.
 * - `doubtful`: an article's words of attribution name another of the outline's people.
 * - `unknown`: the source does not tell.
 */
export type Attribution = 'confirmed' | 'stated' | 'contradicted' | 'doubtful' | 'unknown';

/** How a speaker may say words without claiming them. */
export const SCOPE_KINDS = ['reported', 'supposed', 'conditional', 'asked'] as const;

export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** What stands around the words of a quote, outside it, and makes them no claim of their speaker. */
export interface Scope {
  readonly kind: ScopeKind;
  /** Of the source; empty where the lock file speaks, which has none of them. */
  readonly words: string;
  readonly side: 'before' | 'after' | 'within';
  /** Whether the words say something else without it; else it only weakens them. */
  readonly turns: boolean;
}

/** Why a source that tells its speakers apart does not tell whose the words are. */
export type Unattributed =
  /** A stage direction, music, a header or a footer: nobody says it. */
  | { readonly type: 'aside' }
  /** A turn without a label, or of many at once. */
  | { readonly type: 'nobodys' }
  /** What looks like its label was not understood. */
  | { readonly type: 'unread'; readonly label: string }
  /** Its label may be several people's. */
  | { readonly type: 'shared'; readonly label: string };

/** A stretch of the comparison between a quote and the passage closest to it. */
export interface DifferencePart {
  /** `same` stands in both, `quote` only in the quote, `source` only in the source. */
  readonly in: 'same' | 'quote' | 'source';
  readonly text: string;
}

/** Why a quote failed, as far as it can be shown. */
export type Finding =
  | {
      readonly type: 'difference';
      readonly parts: readonly DifferencePart[];
      readonly place: SourcePlace | undefined;
      /** Among the words that differ. */
      readonly negation?: string | undefined;
    }
  | {
      readonly type: 'negation';
      readonly word: string;
      readonly side: 'before' | 'after' | 'within' | 'inserted';
    }
  | { readonly type: 'inside-word'; readonly word: string }
  | { readonly type: 'crosses'; readonly boundary: 'speaker' | 'paragraph' }
  | { readonly type: 'parts'; readonly reason: 'too-short' | 'apart' }
  | { readonly type: 'places'; readonly places: readonly SourcePlace[] }
  | { readonly type: 'no-such-place'; readonly last: SourcePlace | undefined };

/** What was found of one quotation: all that may be claimed of it, and why no more. */
export interface Evidence {
  /** The quotation that was judged. */
  readonly quote: Quote;
  readonly status: EvidenceStatus;
  readonly attribution: Attribution;
  /** The name the source gives, when it contradicts the quote's speaker or casts doubt on it. */
  readonly said?: string | undefined;
  /** The words by which the speaker gives theirs to somebody else, when that contradicts the quote's speaker. */
  readonly relayed?: string | undefined;
  /** Why the attribution is `unknown`, where the source tells its speakers apart. */
  readonly unattributed?: Unattributed | undefined;
  /** What of the outline makes the label the speaker's, where it is not the name in the quote; see `heldBy`. */
  readonly heldBy?: string | undefined;
  /** Where the words stand in the source, when found. */
  readonly place?: SourcePlace | undefined;
  /** One a part, ascending; more than one when elided; none when the words were not found. */
  readonly ranges: readonly TextRange[];
  /** Bracketed words of the author's inside the quote, without their brackets. */
  readonly insertions: readonly string[];
  /** Why it failed, as far as that can be shown. */
  readonly finding?: Finding | undefined;
  /** What makes the words no claim of their speaker, where it was left out. */
  readonly scope?: Scope | undefined;
  /** Whether all that differs is what `verbatim: clean` would allow its source. */
  readonly isEdited?: boolean | undefined;
  /** The verdict comes from the lock file: the source was not at hand. */
  readonly locked: boolean;
}

/** By the quotes' keys, in the order of the outline: one for each quote. */
export type EvidenceByKey = ReadonlyMap<string, Evidence>;

/** @throws Error when one would hide another */
export function evidenceByKey(evidence: readonly Evidence[]): EvidenceByKey {
  const byKey = new Map(evidence.map((one) => [one.quote.key, one]));
  if (byKey.size < evidence.length) throw new Error('two quotations share a key');
  return byKey;
}

/** @throws Error when the quote was never judged: shown without its doubts it would look verified */
export function evidenceOf({ key }: Quote, evidence: EvidenceByKey): Evidence {
  const found = evidence.get(key);
  if (found === undefined) throw new Error(`no evidence for the quotation \`${key}\``);
  return found;
}

/** The verdicts that let a quote stand. */
export const PASSING_STATUSES = [
  'exact',
  'normalised',
  'edited',
  'elided',
  'located',
] as const satisfies EvidenceStatus[];

/** A verdict that lets a quote stand. */
export type PassingStatus = (typeof PASSING_STATUSES)[number];

export function isPassing(status: EvidenceStatus): status is PassingStatus {
  return (PASSING_STATUSES as readonly EvidenceStatus[]).includes(status);
}

/** True when the words are there and no transcript gives them to somebody else. */
export function passes(evidence: Evidence): evidence is Evidence & { readonly status: PassingStatus } {
  return isPassing(evidence.status) && evidence.attribution !== 'contradicted';
}
