/** The words that stand where a transcript names its speakers in one language: who asks, and what is nobody's. */

export interface LabelWords {
  /** What a label calls who asks. All words are in lower case, parted by bars. */
  readonly hosts: string;
  /** What it calls who is asked. */
  readonly guests: string;
  /** What it calls somebody who is neither. */
  readonly others: string;
  /** What it calls somebody of whom nobody knows who it is. */
  readonly unknowns: string;
  /** Many at once: their words are nobody's in particular. */
  readonly groups: string;
  /** What joins two names to one label. */
  readonly and: string;
  /** The keys above a transcript: `Date: 4 May`. */
  readonly headers: string;
  /** The keys above a mail: `From: Ann`. */
  readonly mail: string;
  /** What stands between the turns: jingles and breaks. */
  readonly breaks: string;
  /** Behind these stands an advertisement. */
  readonly adverts: string;
  /** Where it is over, if the mark does not name it: `back to the show`. */
  readonly advertEnds: string;
  /** What is noted of the room, not said. */
  readonly directions: string;
  /** Words that begin a sentence, and no name. */
  readonly openers: string;
  /** Patterns of whole lines that tools and archives leave behind. */
  readonly footers: readonly string[];
}
