/** A source that quotes are checked against: its words, extracted, and the marks by which places are named. */

/** `json` is what speech-to-text programs write. */
export type TextFormatName = 'text' | 'markdown' | 'csv' | 'html' | 'vtt' | 'srt' | 'sbv' | 'json';

/** Formats whose files are no text. */
export type DocumentFormatName = 'docx' | 'pdf';

/** Every format that a source may have. */
export type SourceFormat = TextFormatName | DocumentFormatName;

export interface SourceText {
  /** As messages print it. */
  readonly path: string;
  readonly format: SourceFormat;
  /** The words alone. Every offset of this module counts UTF-16 code units into it. */
  readonly text: string;
  /** In order, without overlap. Where the text has no blank lines, each line is one. */
  readonly paragraphs: readonly SourceParagraph[];
  /** In order, without overlap; empty when the source does not say who speaks. */
  readonly turns: readonly SourceTurn[];
  /** In order; empty when the source has no times. */
  readonly cues: readonly SourceCue[];
  /** One for each page, in order; absent where the source has none. */
  readonly pages?: readonly SourcePage[] | undefined;
  /** In order, without overlap: stage directions, headers, jingles and the like, which nobody says. */
  readonly asides: readonly SourceSpan[];
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** {@link EXTRACTION_VERSION} at the time; offsets are comparable within one version. */
  readonly extraction: number;
}

/** Empty where the page has no words: then it stands where the next one begins. */
export interface SourcePage extends SourceSpan {
  /** 1-based, in the order of the file. */
  readonly number: number;
}

export interface SourceParagraph {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** What one person says without a break; the label itself is not part of it. */
export interface SourceTurn {
  /** As the label writes it, without degree, role and outlet; absent where a turn is nobody's. */
  readonly speaker: string | undefined;
  /** What the label says of the speaker: `Ann Berg (host):`. */
  readonly role?: 'host' | 'guest' | undefined;
  /** What looks like a label and was not understood, as written; the turn begins with it. */
  readonly unread?: string | undefined;
  /** Whose words they are by the author's statement; absent where nothing is stated. */
  readonly stated?: string | undefined;
  readonly start: number;
  readonly end: number;
}

export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

export interface SourceCue extends SourceSpan {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** Rises whenever the same bytes would give another text, other offsets or other paragraph numbers. */
export const EXTRACTION_VERSION = 4;
