/**
 * How a language shows that a speaker does not claim what a clause says. All texts are sources of regular expressions,
 * read without regard to letter case, in Unicode mode; `\b` is the edge of a word of any script.
 */
import type { ScopeKind } from '../../model/evidence.js';

/** Alternatives by kind, the first kind that fits counts. */
export type ScopeWords = Partial<Readonly<Record<ScopeKind, string>>>;

export interface ScopeRules {
  /** The version of the checks that first had them: what passed an earlier one may be refused by them. */
  readonly since: number;
  /** Ends of what leaves the clause behind it the speaker's own claim: “I think that”, “as I said,”. */
  readonly own: string;
  /** What may stand between words and the clause that they govern, and changes nothing: “well”, “over and over”. */
  readonly fillers: string;
  /** The speaker as the subject of a verb behind the clause, in languages whose verbs come last. */
  readonly subject?: string | undefined;
  /** Of the words of a report behind the clause, those whose subject only hears it: “I was told that”. */
  readonly hearsay?: string | undefined;
  /** Ends of what stands before a clause and makes it no claim: “my critics say that”. */
  readonly before: ScopeWords;
  /** Ends of what only weakens the clause behind it: “perhaps”. */
  readonly weak: string;
  /** Opens a condition: “if”. */
  readonly condition: string;
  /** Phrases with words of a condition or a report that set none: “if you ask me”, “no matter what they say”. */
  readonly harmless: string;
  /** Words that begin another clause: “and”. */
  readonly opens: string;
  /** Words behind which a condition holds no more: “but”. */
  readonly turns: string;
  /** Beginnings of what follows a clause and makes it no claim: “, they say”. */
  readonly after: ScopeWords;
  /** Ends of what opens somebody else's direct speech, besides: “he was like”. */
  readonly speech: string;
  /** What may follow a clause up to its question mark and leave it a claim: “, right”. */
  readonly tag: string;
  /**
   * Words by which a sentence speaks of what it says elsewhere, or leaves open whether it is so: “that is the plot”, “would”.
   * Only of languages that have them are clauses offered apart from their sentence.
   */
  readonly points?: string | undefined;
  /** Beginnings of questions: “did we”. */
  readonly asks: string;
}
