/** An interview outline, understood: the facts of its front matter and its sections in order. */
import type { Figure } from './figure.js';
import type { RichText } from './inline.js';
import type { LookRef } from './look.js';
import type { Span } from './position.js';
import type { SourceFile } from './source-file.js';
import type { FileRef, SourcePlace } from './source-place.js';

export type { FileRef, SourcePlace } from './source-place.js';

export interface Outline {
  readonly file: SourceFile;
  readonly meta: Meta;
  /** The front matter could not be read whole: that something is missing from it proves nothing. */
  readonly incomplete?: true | undefined;
  /** Notes before the first theme: said while the cover is up. */
  readonly coverNotes: readonly string[];
  readonly sections: readonly Section[];
}

export type Ratio = '16:9' | '4:3';
/** The slides that are made from the front matter and the themes, and can be left out. */
export type MadeSlide = 'cover' | 'agenda' | 'closing' | 'sources' | 'discussion';

export interface Meta {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** BCP 47. */
  readonly lang: string;
  /** Absent for the one that decks have unless they say so. */
  readonly look?: LookRef | undefined;
  /** `#rrggbb`. */
  readonly accent?: string | undefined;
  readonly logo?: FileRef | undefined;
  readonly ratio: Ratio;
  /** Nothing moves where slides are presented. */
  readonly motion?: 'none' | undefined;
  /** Portraits are printed in two tones of the deck's palette. */
  readonly portraits?: 'duotone' | undefined;
  readonly fonts: readonly FileRef[];
  readonly omit: readonly MadeSlide[];
  /** The talk's time budget, in minutes. */
  readonly minutes?: number | undefined;
  readonly speaker?: string | undefined;
  readonly event?: string | undefined;
  /** As written, e.g. `2026-05-04`. */
  readonly date?: string | undefined;
  /** Where the audience finds more: the handout, the recording. */
  readonly link?: string | undefined;
  /** Stands beside the talk's title in every footer. */
  readonly footer?: string | undefined;
  readonly guests: readonly Person[];
  readonly hosts: readonly Person[];
  readonly sources: readonly Source[];
}

export interface Person {
  readonly name: string;
  /** Other names that attributions may use, e.g. the same name in another script. */
  readonly also: readonly string[];
  readonly role?: string | undefined;
  readonly photo?: FileRef | undefined;
  /** Where the face is in the photo. */
  readonly focus?: Focus | undefined;
}

export interface Source {
  /** What quotes refer to, e.g. `article`. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** The language it is written in; the outline's own when absent. */
  readonly lang?: string | undefined;
  /** The language that was spoken, if another. */
  readonly spoken?: string | undefined;
  /** Whether quotations may leave out what every editor leaves out of spoken words. */
  readonly verbatim?: 'clean' | undefined;
  /** A local copy, for checking. */
  readonly file?: FileRef | undefined;
  /** Who speaks under which label, as the author states it; absent where nothing is stated. */
  readonly speakers?: readonly StatedSpeaker[] | undefined;
  readonly span: Span;
}

/** That a source's label, or all of a source, is somebody's. */
export interface SpeakerName {
  /** As the source writes it; {@link EVERY_WORD} for the whole of a source that does not tell its speakers apart. */
  readonly label: string;
  readonly name: string;
}

/** The author's word for it. */
export interface StatedSpeaker extends SpeakerName {
  readonly span: Span;
}

/** The key that states whose all words of a source are. */
export const EVERY_WORD = 'all';

/** `plain` is a slide of the author's own; `aside` is no theme and stays out of the agenda; `divider` opens a part. */
export type SectionKind = 'theme' | 'aside' | 'plain' | 'discussion' | 'divider';

export interface Section {
  readonly kind: SectionKind;
  /** Lower-case ASCII letters, digits and hyphens. */
  readonly id: string;
  readonly headline: RichText;
  readonly minutes?: number | undefined;
  /** Points, quotations and the items of figures come one by one. */
  readonly reveal: boolean;
  readonly blocks: readonly Block[];
  /** From the heading to the end of the section. */
  readonly span: Span;
  readonly headingSpan: Span;
}

export type Block = Quote | Points | Figure | Picture | Reading | Note;

/** A block before it is known which section it stands in. */
export type LooseBlock = Exclude<Block, Quote> | LooseQuote;

export type LooseQuote = Omit<Quote, 'key'>;

/** How a quotation relates to the words of its source. */
export type QuoteMode = 'verbatim' | 'paraphrased' | 'translated';

/** A blockquote with its attribution: words that somebody is said to have said, and where. */
export interface Quote {
  readonly type: 'quote';
  /** Its section's id and which of that section's quotes it is, from 1: `mill/2`. No two of an outline share it. */
  readonly key: string;
  readonly text: RichText;
  /** The name as the attribution writes it. */
  readonly speaker: string;
  /** Whose name it is in the front matter. */
  readonly role: 'guest' | 'host' | 'other';
  /** The id of its source. */
  readonly source: string;
  readonly place?: SourcePlace | undefined;
  readonly mode: QuoteMode;
  /** Its author means it to be read in its context: what its speaker reports, supposes, asks. */
  readonly inContext?: boolean | undefined;
  /** The talk ends with it once more. */
  readonly lastLine?: true | undefined;
  /** No person has compared it with its source yet: it says so wherever it is shown. */
  readonly unreviewed?: true | undefined;
  /** Whether it comes as a step of its own; absent where its section decides. */
  readonly reveal?: boolean | undefined;
  /** For a translated quote: the fragment of the source that it translates. */
  readonly original?: string | undefined;
  readonly span: Span;
  /** Of the words alone, without the attribution line. */
  readonly textSpan: Span;
}

export interface Points {
  readonly type: 'points';
  readonly items: readonly RichText[];
  /** Numbered in the outline. */
  readonly ordered?: boolean | undefined;
  /** Of a numbered list that does not begin with 1. */
  readonly start?: number | undefined;
  readonly span: Span;
}

export interface Picture {
  readonly type: 'picture';
  readonly path: string;
  readonly alt: string;
  /** It fills the slide from edge to edge; otherwise it is shown whole. */
  readonly bleed?: Focus | undefined;
  readonly span: Span;
}

/** Which point of a picture stays in sight where its edges are cut off, in percent from its left and its upper edge. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

/** A paragraph: for the handout, not for the slide. */
export interface Reading {
  readonly type: 'reading';
  readonly text: RichText;
  readonly span: Span;
}

/** A speaker note: said, never shown. */
export interface Note {
  readonly type: 'note';
  /** As written, trimmed; may have several lines. */
  readonly text: string;
  readonly span: Span;
}
