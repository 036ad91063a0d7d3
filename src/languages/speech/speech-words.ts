/** The shape of what is known of how people talk in a language: what says something, and what only keeps talk going. */

/** Patterns, read without regard to letter case. */
export interface SpeechWords {
  /** Sounds and phrases that fill a pause. */
  readonly fillers: string;
  /** What takes back half of what is said. */
  readonly hedges: string;
  /** A whole sentence that only answers, at its beginning. */
  readonly reactions: string;
  /** What may stand before a sentence and be left out, at its beginning: what follows is as complete as before. */
  readonly openers: string;
  /** What says at the beginning that the rest is an opinion. */
  readonly opinions: string;
  /** A beginning that points at what was said before. */
  readonly refersBack: string;
  /** Words that stand for what is named elsewhere. */
  readonly pronouns: string;
  /** What stands for a thing that was named before it. */
  readonly anaphors: string;
  /** What stands for a person who was named before. */
  readonly personAnaphors: string;
  /** Nouns of persons: such an anaphor may mean them. */
  readonly persons: string;
  /** A question that asks for something, at its beginning; in Chinese it may stand anywhere. */
  readonly questions: string;
  /** What makes a question lean on the words before it, or on who asks. */
  readonly questionLeans: string;
  /** What speaks of the conversation itself: what somebody said, asked or will come to in it. */
  readonly asides: string;
  /** An end that promises what only the next sentence says. */
  readonly announces: string;
  /** A sentence without its subject, at its beginning. */
  readonly headless: string;
  /** Greetings, thanks, the programme itself and who listens to it. */
  readonly courtesies: string;
  /** What a sponsor's message says, and talk does not. */
  readonly sponsors: string;
  /** Reasons, definitions, contrasts, stories and judgements: one pattern each. */
  readonly substance: readonly string[];
  /** What stands before a noun: articles, possessives, prepositions. */
  readonly beforeNoun: string;
  /** What stands before a verb: subjects, auxiliaries. */
  readonly beforeVerb: string;
  /** What does not stand before or behind a noun's phrase within a clause, so that a phrase ends there; in lower case. */
  readonly verbs: string;
  /** Words that name no topic by themselves: lower case, parted by spaces. */
  readonly vague: string;
}
