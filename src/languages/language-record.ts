/** The shape of what is known of one language. A part that is absent is not known: it is said, never passed over. */
import type { EditRules } from './edits/edit-rules.js';
import type { LabelWords } from './labels/label-record.js';
import type { SpeechWords } from './speech/speech-words.js';
import type { ScopeRules } from './scope/scope-rules.js';
import type { NegationRules } from './negation/negation-rules.js';
import type { NumberRecord } from './numbers/number-record.js';

/** How words are parted and written, as far as reading must know it. */
export type WritingSystem = 'Latin' | 'Han' | 'Japanese' | 'Hangul' | 'Cyrillic' | 'Arabic' | 'Other';

export interface LanguageRecord {
  /** BCP 47: the language, and where that decides its script or country. */
  readonly tag: string;
  readonly writing: WritingSystem;
  /** Frequent words, negations among them, that tell it from others of its script: lower case, parted by spaces. */
  readonly telling?: string;
  /** Small letters that no language with rules is written in: a word with one of them tells it as well. */
  readonly letters?: string;
  /** Pattern of the words before a full stop that end no sentence; letter case counts. */
  readonly abbreviations?: string;
  /** Pattern of what follows the stop of an ordinal: `am 3. Mai` is one sentence. */
  readonly afterOrdinals?: string;
  /** What turns a statement round, and how far that reaches. */
  readonly negation?: NegationRules;
  /** What makes words of a clause no claim of their speaker. */
  readonly scope?: ScopeRules;
  /** How quantities are written and said. */
  readonly numbers?: NumberRecord;
  /** What every editor leaves out of spoken words. */
  readonly edits?: EditRules;
  /** Pattern of the verbs by which a report gives words to somebody; read without regard to letter case. */
  readonly saying?: string;
  /** What a transcript's labels call people. */
  readonly labels?: LabelWords;
  /** Words that say nothing about what a text is about: lower case, parted by spaces. */
  readonly functionWords?: string;
  readonly topics?: TopicWords;
  /** How people talk: by what a sentence says something. */
  readonly speech?: SpeechWords;
  /** How fast one speaks to an audience: slower than one talks, with pauses. */
  readonly speakingRate?: SpeakingRate;
  /** Outer and inner quotation marks after the Unicode CLDR, parted by bars: those of a country under its own tag. */
  readonly quotationMarks?: Readonly<Record<string, string>>;
  /**
   * What asks for a theme's name, and behind a bar what tells its words: with `{number}` and `{words}`. Those of a country under its own
   * tag.
   */
  readonly unnamedTheme?: Readonly<Record<string, string>>;
}

export interface TopicWords {
  /** Pattern of what opens another subject, within the first `within` code units. */
  readonly opens: string;
  readonly within: number;
  /** Pattern of a beginning that only follows up. */
  readonly follows: string;
}

export interface SpeakingRate {
  /** What is counted: words parted by spaces, or characters. */
  readonly unit: 'word' | 'character';
  readonly perMinute: number;
}
