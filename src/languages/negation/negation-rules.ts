/**
 * How a language denies: its negations, and how far each reaches. All texts are sources of regular expressions, read
 * without regard to letter case, in Unicode mode.
 */

export type NegationRules = ClauseNegation | FinalNegation;

interface NegationWords {
  /** The version of the checks that first had them: what passed an earlier one may be refused by them. */
  readonly since: number;
  /** Alternatives. Written `word`, they stand for whole words; written `part`, they may stand within one. */
  readonly words: string;
  readonly bounds: 'word' | 'part';
  /** Phrases that contain one of the words and affirm, or only ask. */
  readonly harmless: string;
  /** “No” as an answer: alone between two marks it denies what was asked, not what follows. */
  readonly answer?: string;
  /** What a speaker takes back behind a clause of its own: “{we sell}, that is not true”. */
  readonly retracts?: RetractionRules;
}

/** The negation stands anywhere in its clause; what follows it is denied, and sometimes what precedes it. */
export interface ClauseNegation extends NegationWords {
  readonly order: 'clause';
  /**
   * Alternatives that deny what follows them and nothing else, whole words. The next two words may tell them, the first of
   * a quote as well: “we stopped {selling}”.
   */
  readonly leads?: string;
  /** Words that turn the thought: what stands before them governs nothing behind them. */
  readonly turns: string;
  /** The same at the beginning of a quote. */
  readonly opensTurned: string;
  /** What may stand between two marks without parting what is around it: whole clauses. */
  readonly asides: string;
  /** The end of a clause of saying or thinking: the next clause is what is said. */
  readonly saysOrThinks: string;
  /** The beginning of a clause that is governed by the one before it, comma or not. */
  readonly subordinate: string;
  /** The beginning of a clause that stands by itself; with `waits`, its opposite is looked for instead. */
  readonly ownSubject: string;
  /** The beginning of a predicate that still waits for its subject, for languages without articles. */
  readonly waits?: string;
  /** The end of a clause that negates to agree with what stands before it: 我们卖了 | 没错. */
  readonly agrees?: string;
  /** Joins the later items of a list to the negation of the first. */
  readonly lists: string;
  /** After a quote: the words that begin a clause of their own. */
  readonly ownClause: string;
  /** How much of the clause after a quote may turn it: three words or six characters, or all of it. */
  readonly after: 'beside' | 'clause';
  /** The beginning of a clause that the clause behind it may deny: “That we sell, I never said”. */
  readonly fronted?: string;
  /** The beginning of a relative clause that parts a subject from its verb: “the owner, who cannot read, signs”. */
  readonly relative?: string;
  /** A first half of a negation in the quote, and the second halves that may be cut off behind it. */
  readonly halves?: { readonly first: string; readonly second: string };
}

/** Clauses that deny the one before them. */
export interface RetractionRules {
  /** Whole clauses that only say of what: “I, …”, “me? …”. */
  readonly topic: string;
  /** Whole clauses: “never in my life”. Behind a denial they repeat it. */
  readonly alone: string;
  /** Clauses about the truth of what was said; with a negation in them, and nothing that is thought or said behind. */
  readonly about: string;
  /** Ends of clauses whose last words, behind the quote without a mark, mock what precedes them: “è sicuro | un corno”. */
  readonly joined?: string;
  /** Whole sentences that take back the one before them, whatever it says: “Just kidding.” */
  readonly jokes?: string;
  /** Whole sentences that deny the one before them, unless that tells what somebody `thinks`: “Not really.”, “Wrong!” */
  readonly denies?: string;
  /** Words of thinking, saying, wishing: “they thought so. Wrong!” denies what was thought. */
  readonly thinks?: string;
}

/** The verb ends the clause and carries the negation: what stands before it is denied. */
export interface FinalNegation extends NegationWords {
  readonly order: 'final';
  /** The end of what stands before a quote and turns it. */
  readonly before: string;
  /** Where, behind a quote or at its end, its clause ends. */
  readonly limits: string;
}
