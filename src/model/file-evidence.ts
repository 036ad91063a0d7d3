/** What a presentation says of itself, so that it can be checked again after somebody has worked on it. No words of a source. */
import type { Attribution, EvidenceStatus } from './evidence.js';
import type { Person, QuoteMode, Source, SourcePlace, SpeakerName } from './outline.js';

export interface FileEvidence {
  readonly version: number;
  /** Of the outline: `mill.en`. */
  readonly stem: string;
  /** BCP 47. */
  readonly lang: string;
  readonly guests: readonly Pick<Person, 'name' | 'also'>[];
  readonly hosts: readonly Pick<Person, 'name' | 'also'>[];
  readonly sources: readonly SourceSaid[];
  readonly slides: readonly SlideEvidence[];
  readonly quotes: readonly QuoteEvidence[];
}

/** The newest that this program reads, and the one it writes. */
export const FILE_EVIDENCE_VERSION = 1;

/** What an outline says of a source, as far as verdicts depend on it. */
export type SourceSaid = Pick<Source, 'id' | 'lang' | 'verbatim'> & {
  readonly speakers?: readonly SpeakerName[] | undefined;
};

/** Digests of what a slide shows, each over its folded words. */
export interface SlideEvidence {
  /** As the slide is called in the file. */
  readonly id: string;
  readonly page: number;
  readonly title: string;
  readonly points: readonly string[];
  /** Of every other text and description that is no quotation. */
  readonly others: readonly string[];
  /** Of the paragraphs; absent where the file has no notes. */
  readonly notes: readonly string[] | undefined;
  /** Of its charts, where one of them was verified. */
  readonly numbers: readonly NumberFact[];
}

export interface NumberFact {
  /** Digest of what it is called. */
  readonly name: string;
  readonly value: number;
  /** It was verified against its source. */
  readonly isSaid: boolean;
}

export interface QuoteFacts {
  /** Its section's id and its number there. */
  readonly key: string;
  /** As the outline's attribution writes it. */
  readonly speaker: string;
  /** Its id. */
  readonly source: string;
  readonly place: SourcePlace | undefined;
  /** The outline's author gave the place; else it is where the words were found. */
  readonly isPlaced: boolean;
  readonly mode: QuoteMode;
  readonly inContext: boolean;
  readonly status: EvidenceStatus;
  readonly attribution: Attribution;
}

export interface QuoteEvidence extends QuoteFacts {
  /** As its shape is called in the file. */
  readonly shape: string;
  /** The id of its slide. */
  readonly slide: string;
  /** Digest of its folded words, without the marks around them. */
  readonly words: string;
  /** BCP 47. */
  readonly lang: string;
  /** The name as the slide shows it, where an attribution stands there. */
  readonly named: string | undefined;
  /** Digest of what stands below it. */
  readonly caption: string | undefined;
}
