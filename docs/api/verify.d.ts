/** Where something stands in a text: what messages point at and editors jump to. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** 0-based, in UTF-16 code units, into {@link SourceFile.text}. */
  readonly offset: number;
}
/** From `start` up to, and not including, `end`. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}
type Inline =
  | {
      readonly type: 'text';
      readonly value: string;
    }
  | {
      readonly type: 'code';
      readonly value: string;
    }
  /** A line that ends where its author says; `value` is what stands there on one line: a space, or nothing between Chinese characters. */
  | {
      readonly type: 'break';
      readonly value: string;
    }
  | {
      readonly type: 'strong';
      readonly children: RichText;
    }
  | {
      readonly type: 'emphasis';
      readonly children: RichText;
    }
  | {
      readonly type: 'link';
      /** Of the web, or `#id` of a slide. */
      readonly url: string;
      readonly children: RichText;
      /** Of a link to a slide: whether there is one is known later. */
      readonly span?: Span | undefined;
    };
type RichText = readonly Inline[];
/** Where in its source a quote or a number stands. */
export type SourcePlace =
  | {
      readonly type: 'paragraph';
      readonly number: number;
    }
  /** 1-based, in the order of the file: what is printed on the page may differ. */
  | {
      readonly type: 'page';
      readonly number: number;
    }
  /** Whole seconds from the start of the recording. */
  | {
      readonly type: 'time';
      readonly seconds: number;
    };
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
declare const SCOPE_KINDS: readonly ['reported', 'supposed', 'conditional', 'asked'];
type ScopeKind = (typeof SCOPE_KINDS)[number];
interface Scope {
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
  | {
      readonly type: 'aside';
    }
  /** A turn without a label, or of many at once. */
  | {
      readonly type: 'nobodys';
    }
  /** What looks like its label was not understood. */
  | {
      readonly type: 'unread';
      readonly label: string;
    }
  /** Its label may be several people's. */
  | {
      readonly type: 'shared';
      readonly label: string;
    };
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
  | {
      readonly type: 'inside-word';
      readonly word: string;
    }
  | {
      readonly type: 'crosses';
      readonly boundary: 'speaker' | 'paragraph';
    }
  | {
      readonly type: 'parts';
      readonly reason: 'too-short' | 'apart';
    }
  | {
      readonly type: 'places';
      readonly places: readonly SourcePlace[];
    }
  | {
      readonly type: 'no-such-place';
      readonly last: SourcePlace | undefined;
    };
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
declare const PASSING_STATUSES: ['exact', 'normalised', 'edited', 'elided', 'located'];
/** A verdict that lets a quote stand. */
export type PassingStatus = (typeof PASSING_STATUSES)[number];
/** True when the words are there and no transcript gives them to somebody else. */
export declare function passes(evidence: Evidence): evidence is Evidence & {
  readonly status: PassingStatus;
};
type FixTouches = 'form' | 'id' | 'quotation' | 'fact';
interface Edit {
  /** What is replaced; empty where something is put in. Offsets into the outline's text, see `SourceFile.text`. */
  readonly span: Span;
  readonly text: string;
}
interface Fix {
  /** In a few words, e.g. `“subtitel” → “subtitle”`. */
  readonly title: string;
  readonly touches: FixTouches;
  /** In order, none over another. */
  readonly edits: readonly Edit[];
}
/** The catalogue of rules: every problem names one, and each is documented under `docs/rules/`. */
export type Severity = 'error' | 'warning';
declare const RULES: {
  readonly 'file-missing': {
    readonly severity: 'error';
    readonly summary: 'A file or folder does not exist';
  };
  readonly 'file-kind': {
    readonly severity: 'error';
    readonly summary: 'A path leads to something that is no regular file';
  };
  readonly 'file-encoding': {
    readonly severity: 'error';
    readonly summary: 'An outline is not UTF-8 text';
  };
  readonly 'file-empty': {
    readonly severity: 'error';
    readonly summary: 'An outline has nothing in it';
  };
  readonly 'file-name': {
    readonly severity: 'error';
    readonly summary: 'The name of an outline does not tell its language';
  };
  readonly 'no-outlines': {
    readonly severity: 'error';
    readonly summary: 'A folder holds no outlines';
  };
  readonly 'outline-too-large': {
    readonly severity: 'error';
    readonly summary: 'An outline is larger than any talk needs';
  };
  readonly 'control-character': {
    readonly severity: 'warning';
    readonly summary: 'An invisible control character is left out of the deck';
  };
  readonly 'front-matter-missing': {
    readonly severity: 'error';
    readonly summary: 'An outline does not start with front matter';
  };
  readonly 'front-matter-open': {
    readonly severity: 'error';
    readonly summary: 'The front matter is never closed';
  };
  readonly 'front-matter-language': {
    readonly severity: 'error';
    readonly summary: 'The front matter is not YAML';
  };
  readonly 'front-matter-too-long': {
    readonly severity: 'error';
    readonly summary: 'The front matter has more than 32,000 characters';
  };
  readonly 'yaml-syntax': {
    readonly severity: 'error';
    readonly summary: 'YAML cannot be read';
  };
  readonly 'yaml-duplicate-key': {
    readonly severity: 'error';
    readonly summary: 'A key is given twice';
  };
  readonly 'yaml-alias': {
    readonly severity: 'error';
    readonly summary: 'YAML anchors and aliases have no place in an outline';
  };
  readonly 'yaml-comment': {
    readonly severity: 'warning';
    readonly summary: 'YAML takes part of a value for a comment';
  };
  readonly 'unknown-key': {
    readonly severity: 'error';
    readonly summary: 'A key has no meaning where it stands';
  };
  readonly 'unknown-value': {
    readonly severity: 'error';
    readonly summary: 'A value is none of those that can be chosen';
  };
  readonly 'missing-key': {
    readonly severity: 'error';
    readonly summary: 'A required key is missing';
  };
  readonly 'value-type': {
    readonly severity: 'error';
    readonly summary: 'A value is of the wrong kind';
  };
  readonly 'value-empty': {
    readonly severity: 'error';
    readonly summary: 'A key has no value';
  };
  readonly 'lang-invalid': {
    readonly severity: 'error';
    readonly summary: 'A language is not a BCP 47 code';
  };
  readonly 'lang-mismatch': {
    readonly severity: 'error';
    readonly summary: 'The language in the front matter is not the one in the file name';
  };
  readonly 'rtl-unsupported': {
    readonly severity: 'error';
    readonly summary: 'A language is written from right to left';
  };
  readonly 'minutes-invalid': {
    readonly severity: 'error';
    readonly summary: 'Minutes are no positive number';
  };
  readonly 'accent-invalid': {
    readonly severity: 'error';
    readonly summary: 'The accent is no colour';
  };
  readonly 'focus-invalid': {
    readonly severity: 'error';
    readonly summary: 'The focus of a person is no point of a photo';
  };
  readonly 'guest-twice': {
    readonly severity: 'error';
    readonly summary: 'Both guest and guests are given';
  };
  readonly 'source-id': {
    readonly severity: 'error';
    readonly summary: 'The id of a source has characters it cannot have';
  };
  readonly 'date-impossible': {
    readonly severity: 'warning';
    readonly summary: 'The date of the talk is in no calendar';
  };
  readonly 'url-invalid': {
    readonly severity: 'error';
    readonly summary: 'A URL is not an http or https address';
  };
  readonly 'footer-too-long': {
    readonly severity: 'error';
    readonly summary: 'A footer has more than 60 characters';
  };
  readonly 'setting-refused': {
    readonly severity: 'error';
    readonly summary: 'A setting cannot be in a file';
  };
  readonly 'colour-invalid': {
    readonly severity: 'error';
    readonly summary: 'A colour of the house style is none';
  };
  readonly 'face-unknown': {
    readonly severity: 'error';
    readonly summary: 'A face of the house style cannot be had';
  };
  readonly 'face-lacks': {
    readonly severity: 'warning';
    readonly summary: 'A face of the house style lacks characters of the deck';
  };
  readonly 'template-unknown': {
    readonly severity: 'warning';
    readonly summary: 'A file among the templates is read by nobody';
  };
  readonly 'theme-missing': {
    readonly severity: 'error';
    readonly summary: 'An outline has no themes';
  };
  readonly 'headline-missing': {
    readonly severity: 'error';
    readonly summary: 'A heading has no words';
  };
  readonly 'headline-too-long': {
    readonly severity: 'error';
    readonly summary: 'A headline is longer than 200 characters';
  };
  readonly 'headline-unnamed': {
    readonly severity: 'warning';
    readonly summary: 'A theme of a draft still waits for its name';
  };
  readonly 'heading-attributes': {
    readonly severity: 'error';
    readonly summary: 'The braces after a headline cannot be read';
  };
  readonly 'unknown-attribute': {
    readonly severity: 'error';
    readonly summary: 'An attribute of a heading, a picture, a quotation or a figure has no meaning';
  };
  readonly 'id-missing': {
    readonly severity: 'error';
    readonly summary: 'A heading has no id';
  };
  readonly 'id-duplicate': {
    readonly severity: 'error';
    readonly summary: 'Two headings have the same id';
  };
  readonly 'id-invalid': {
    readonly severity: 'error';
    readonly summary: 'An id has characters it cannot have';
  };
  readonly 'id-reserved': {
    readonly severity: 'error';
    readonly summary: 'An id belongs to a slide that Pullquote makes itself';
  };
  readonly 'section-empty': {
    readonly severity: 'warning';
    readonly summary: 'A slide shows nothing but its headline';
  };
  readonly 'bleed-crowded': {
    readonly severity: 'warning';
    readonly summary: 'A picture that should fill its slide shares it with another, or with a figure';
  };
  readonly 'divider-content': {
    readonly severity: 'error';
    readonly summary: 'A divider holds what it does not show';
  };
  readonly 'unsupported-markdown': {
    readonly severity: 'error';
    readonly summary: 'Markdown that an outline has no place for';
  };
  readonly 'block-too-long': {
    readonly severity: 'error';
    readonly summary: 'A paragraph, list, quote or figure has more than 10,000 characters';
  };
  readonly 'raw-html': {
    readonly severity: 'warning';
    readonly summary: 'HTML is shown as text';
  };
  readonly 'mark-unread': {
    readonly severity: 'warning';
    readonly summary: 'What looks like Markdown, or like a mark of ours, is shown as it stands';
  };
  readonly 'comment-open': {
    readonly severity: 'error';
    readonly summary: 'A comment is never closed';
  };
  readonly 'comment-sign': {
    readonly severity: 'error';
    readonly summary: 'What looks like the sign of a comment opens or closes none';
  };
  readonly 'fence-open': {
    readonly severity: 'error';
    readonly summary: 'The fence of a figure is never closed';
  };
  readonly 'link-target': {
    readonly severity: 'error';
    readonly summary: 'A link leads to no web or mail address, and to no slide';
  };
  readonly 'point-empty': {
    readonly severity: 'error';
    readonly summary: 'A point of a list has no words';
  };
  readonly 'image-unread': {
    readonly severity: 'error';
    readonly summary: 'A picture\u2019s Markdown cannot be read, so that it is not shown';
  };
  readonly 'image-alt': {
    readonly severity: 'error';
    readonly summary: 'A picture has no alt text';
  };
  readonly 'quote-empty': {
    readonly severity: 'error';
    readonly summary: 'A quote has no words';
  };
  readonly 'quote-attribution': {
    readonly severity: 'error';
    readonly summary: 'The last line of a quote does not name its speaker and source as it should';
  };
  readonly 'unknown-source': {
    readonly severity: 'error';
    readonly summary: 'A quote names a source that the front matter does not';
  };
  readonly 'unknown-speaker': {
    readonly severity: 'warning';
    readonly summary: 'A quote is attributed to somebody the front matter does not name';
  };
  readonly 'unknown-figure': {
    readonly severity: 'error';
    readonly summary: 'A fenced block is named after no kind of figure';
  };
  readonly 'figure-items': {
    readonly severity: 'error';
    readonly summary: 'A figure has too few or too many items';
  };
  readonly 'figure-data': {
    readonly severity: 'error';
    readonly summary: 'The data of a figure does not have the shape of its kind';
  };
  readonly 'chart-number': {
    readonly severity: 'error';
    readonly summary: 'A value of a chart is no number';
  };
  readonly 'chart-data': {
    readonly severity: 'error';
    readonly summary: 'The numbers of a chart cannot be drawn together';
  };
  readonly 'table-data': {
    readonly severity: 'error';
    readonly summary: 'A data file is no table for its chart';
  };
  readonly 'image-remote': {
    readonly severity: 'error';
    readonly summary: 'A file that the outline names is not on this computer';
  };
  readonly 'image-type': {
    readonly severity: 'error';
    readonly summary: 'A picture is no PNG, JPEG, WebP, GIF or SVG';
  };
  readonly 'image-broken': {
    readonly severity: 'error';
    readonly summary: 'A picture cannot be decoded';
  };
  readonly 'image-too-large': {
    readonly severity: 'error';
    readonly summary: 'A picture is larger than any slide could show';
  };
  readonly 'image-unscaled': {
    readonly severity: 'warning';
    readonly summary: 'Pictures are embedded as large as they are';
  };
  readonly 'image-font': {
    readonly severity: 'warning';
    readonly summary: 'The text of a drawing is set in another font than it asks for';
  };
  readonly 'outside-folder': {
    readonly severity: 'error';
    readonly summary: 'A file that the outline names lies outside its folder';
  };
  readonly 'font-broken': {
    readonly severity: 'error';
    readonly summary: 'A font file cannot be read';
  };
  readonly 'source-absent': {
    readonly severity: 'warning';
    readonly summary: 'The local copy of a source is not there';
  };
  readonly 'source-empty': {
    readonly severity: 'error';
    readonly summary: 'A source file has no words in it';
  };
  readonly 'source-too-large': {
    readonly severity: 'error';
    readonly summary: 'A source file is larger than is read';
  };
  readonly 'source-binary': {
    readonly severity: 'error';
    readonly summary: 'A source file is not text';
  };
  readonly 'source-encoding': {
    readonly severity: 'error';
    readonly summary: 'A source file is in an encoding that it does not declare';
  };
  readonly 'source-broken': {
    readonly severity: 'error';
    readonly summary: 'A source file cannot be read';
  };
  readonly 'source-cue': {
    readonly severity: 'warning';
    readonly summary: 'A cue of a transcript is broken or out of order';
  };
  readonly 'source-unknown': {
    readonly severity: 'error';
    readonly summary: 'A JSON file is no transcript of a known kind';
  };
  readonly 'source-no-article': {
    readonly severity: 'error';
    readonly summary: 'An HTML page has no article that could be extracted';
  };
  readonly 'source-changed': {
    readonly severity: 'warning';
    readonly summary: 'A source differs from the one the lock file was written for';
  };
  readonly 'quote-missing': {
    readonly severity: 'error';
    readonly summary: 'A quotation is not in its source';
  };
  readonly 'quote-near': {
    readonly severity: 'error';
    readonly summary: 'A quotation differs from the words of its source';
  };
  readonly 'quote-ambiguous': {
    readonly severity: 'error';
    readonly summary: 'A quotation is found in several places and names none';
  };
  readonly 'quote-unchecked': {
    readonly severity: 'warning';
    readonly summary: 'A quotation could not be checked: no copy of its source';
  };
  readonly 'number-missing': {
    readonly severity: 'error';
    readonly summary: 'A number of a chart does not stand in its source';
  };
  readonly 'number-unchecked': {
    readonly severity: 'warning';
    readonly summary: 'A number of a chart could not be checked, or not all of it';
  };
  readonly 'negation-cut': {
    readonly severity: 'error';
    readonly summary: 'A quotation leaves out a negation beside or between its words';
  };
  readonly 'negation-unchecked': {
    readonly severity: 'warning';
    readonly summary: 'A source is quoted in a language whose negations are not known';
  };
  readonly 'scope-cut': {
    readonly severity: 'error';
    readonly summary: 'A quotation leaves out that its speaker reports, supposes or asks it';
  };
  readonly 'scope-weakened': {
    readonly severity: 'warning';
    readonly summary: 'A quotation leaves out a word that makes it less firm';
  };
  readonly 'scope-unchecked': {
    readonly severity: 'warning';
    readonly summary: 'A source is quoted in a language whose words of reporting and supposing are not known';
  };
  readonly 'quote-unreviewed': {
    readonly severity: 'warning';
    readonly summary: 'A quotation is marked as one that nobody has compared with its source yet';
  };
  readonly 'inline-quotation': {
    readonly severity: 'warning';
    readonly summary: 'Words between quotation marks in a headline, a point, a figure or a paragraph are checked by nothing';
  };
  readonly 'wrong-place': {
    readonly severity: 'error';
    readonly summary: 'A quotation is not at the place it names';
  };
  readonly 'unknown-label': {
    readonly severity: 'error';
    readonly summary: 'A label or a name is given that the source does not have';
  };
  readonly 'speakers-differ': {
    readonly severity: 'error';
    readonly summary: 'A statement about speakers contradicts the source, or another statement';
  };
  readonly 'label-unread': {
    readonly severity: 'warning';
    readonly summary: 'A source has what looks like a label of a speaker and was not understood';
  };
  readonly 'source-unlabelled': {
    readonly severity: 'warning';
    readonly summary: 'A source does not say who speaks, so that no attribution was checked';
  };
  readonly 'attribution-unchecked': {
    readonly severity: 'warning';
    readonly summary: 'A source is quoted in a language whose words of saying are not known';
  };
  readonly 'speaker-unchecked': {
    readonly severity: 'warning';
    readonly summary: 'A transcript does not tell whose the quoted words are, though it tells its speakers apart';
  };
  readonly 'wrong-speaker': {
    readonly severity: 'error';
    readonly summary: 'A transcript gives the quoted words to somebody else';
  };
  readonly 'doubtful-speaker': {
    readonly severity: 'warning';
    readonly summary: 'An article seems to give the quoted words to somebody else';
  };
  readonly 'stale-evidence': {
    readonly severity: 'error';
    readonly summary: 'A quotation changed since the lock file was written';
  };
  readonly 'stale-lock': {
    readonly severity: 'warning';
    readonly summary: 'The lock file does not hold what was just verified';
  };
  readonly 'checks-outdated': {
    readonly severity: 'warning';
    readonly summary: 'Evidence in the lock file is older than a check of its language';
  };
  readonly 'lock-broken': {
    readonly severity: 'error';
    readonly summary: 'The lock file is damaged, edited by hand or contradicts itself';
  };
  readonly 'lock-newer': {
    readonly severity: 'error';
    readonly summary: 'The lock file was written by a newer Pullquote';
  };
  readonly 'presentation-broken': {
    readonly severity: 'error';
    readonly summary: 'A presentation cannot be read';
  };
  readonly 'presentation-locked': {
    readonly severity: 'error';
    readonly summary: 'A presentation asks for a password';
  };
  readonly 'presentation-unknown': {
    readonly severity: 'error';
    readonly summary: 'A presentation has no evidence in it';
  };
  readonly 'presentation-macros': {
    readonly severity: 'warning';
    readonly summary: 'A presentation has macros in it';
  };
  readonly 'presentation-unproven': {
    readonly severity: 'warning';
    readonly summary: 'Nothing but a presentation itself speaks for its quotations';
  };
  readonly 'quote-altered': {
    readonly severity: 'error';
    readonly summary: 'The words of a quotation in a presentation are not those that were verified';
  };
  readonly 'quote-moved': {
    readonly severity: 'warning';
    readonly summary: 'A quotation stands on another slide of a presentation, twice, or nowhere any more';
  };
  readonly 'retelling-altered': {
    readonly severity: 'warning';
    readonly summary: 'A translation or a paraphrase in a presentation was reworded';
  };
  readonly 'number-altered': {
    readonly severity: 'error';
    readonly summary: 'A number of a chart in a presentation is not the one that was verified';
  };
  readonly 'caption-altered': {
    readonly severity: 'warning';
    readonly summary: 'What stands below a quotation in a presentation was changed';
  };
  readonly 'slides-changed': {
    readonly severity: 'warning';
    readonly summary: 'Slides of a presentation were removed or added';
  };
  readonly 'merge-refused': {
    readonly severity: 'warning';
    readonly summary: 'A change in a presentation is not taken over';
  };
  readonly 'timing-theme': {
    readonly severity: 'warning';
    readonly summary: 'The notes of a theme take longer than its minutes';
  };
  readonly 'timing-talk': {
    readonly severity: 'warning';
    readonly summary: 'The talk takes longer than its minutes';
  };
  readonly 'rehearsal-damaged': {
    readonly severity: 'warning';
    readonly summary: 'The record of a rehearsal cannot be read';
  };
  readonly 'locale-missing': {
    readonly severity: 'warning';
    readonly summary: 'The outline\u2019s language has no locale yet';
  };
  readonly 'locale-incomplete': {
    readonly severity: 'warning';
    readonly summary: 'A locale lacks words of Pullquote\u2019s own';
  };
  readonly 'look-incomplete': {
    readonly severity: 'error';
    readonly summary: 'A look lacks one of the three colours that a deck is drawn in';
  };
  readonly 'look-faint': {
    readonly severity: 'warning';
    readonly summary: 'A colour of a look is too faint to be read on its paper';
  };
  readonly 'look-ineffective': {
    readonly severity: 'warning';
    readonly summary: 'Something that a look says has no effect';
  };
  readonly 'accent-adjusted': {
    readonly severity: 'warning';
    readonly summary: 'The accent was changed for letters, to keep their contrast';
  };
  readonly 'font-not-embedded': {
    readonly severity: 'error';
    readonly summary: 'Text is set in a font that is not embedded';
  };
  readonly 'glyph-missing': {
    readonly severity: 'error';
    readonly summary: 'No embedded font has a character';
  };
  readonly 'glyph-forms': {
    readonly severity: 'warning';
    readonly summary: 'Characters are drawn in the forms of another country';
  };
  readonly overflow: {
    readonly severity: 'error';
    readonly summary: 'A slide does not hold what its theme puts on it';
  };
  readonly 'sibling-sections': {
    readonly severity: 'warning';
    readonly summary: 'Two languages of a talk have other sections';
  };
  readonly 'duplicate-output': {
    readonly severity: 'error';
    readonly summary: 'Two outlines would write the same files';
  };
  readonly 'output-is-input': {
    readonly severity: 'error';
    readonly summary: 'An output would overwrite a file that the run reads';
  };
  readonly 'output-not-ours': {
    readonly severity: 'error';
    readonly summary: 'A file in an output\u2019s place is not ours';
  };
  readonly 'index-not-ours': {
    readonly severity: 'warning';
    readonly summary: 'A file in the place of the list of decks is not ours';
  };
  readonly 'output-changed': {
    readonly severity: 'warning';
    readonly summary: 'Somebody changed an output, which is set aside';
  };
  readonly 'output-taken-over': {
    readonly severity: 'warning';
    readonly summary: 'Outputs of an earlier Pullquote are replaced';
  };
};
type RuleName = keyof typeof RULES;
/** One thing that is wrong, with its place and what to do about it. */
export interface Problem {
  /** Documented in `docs/rules/`. */
  readonly rule: RuleName;
  /** An error keeps a deck from being built, a warning does not. */
  readonly severity: Severity;
  /** One sentence, in lower case and without a full stop: what is wrong. */
  readonly message: string;
  /** Likewise: what to do about it. */
  readonly hint?: string | undefined;
  /** Path of the file, as messages print it. */
  readonly file: string;
  /** Where in the file; absent for what concerns it as a whole, or a file that is no text. */
  readonly span?: Span | undefined;
  /** Which slide of a presentation it is on, from 1. */
  readonly slide?: number | undefined;
  /** What would mend it, each by itself; only where the hint names the cure. */
  readonly fixes?: readonly Fix[] | undefined;
  /** The id of the section the problem is in, so that a draft can mark its slide. */
  readonly section?: string | undefined;
}
type TextFormatName = 'text' | 'markdown' | 'csv' | 'html' | 'vtt' | 'srt' | 'sbv' | 'json';
type DocumentFormatName = 'docx' | 'pdf';
/** Every format that a source may have. */
export type SourceFormat = TextFormatName | DocumentFormatName;
/** A source to check against: its whole text, as a file of that name would hold it. */
export interface SourceInput {
  /** UTF-8 where it is bytes. A lock file knows a source by its bytes, so a text must be the file's, to the letter. */
  readonly content: string | Uint8Array;
  /** What messages call it; its extension helps to tell the format. @defaultValue the source's id */
  readonly name?: string | undefined;
  /** @defaultValue what the content begins with and the name ends with tell, else plain text */
  readonly format?: SourceFormat | undefined;
}
/** What quotations are checked against. Without any, each of them is `unchecked`, with a warning. */
export interface VerifyOptions {
  /** By the ids of the outline's front matter; a string or bytes are the content. Those left out are not at hand. */
  readonly sources?:
    | Readonly<Record<string, SourceInput | string | Uint8Array>>
    | ReadonlyMap<string, SourceInput | string | Uint8Array>
    | undefined;
  /** What the talk's lock file holds (`<talk>.evidence.json`): it speaks for sources that are not at hand. */
  readonly lock?: string | undefined;
  /** What messages call the outline; it names the talk and its language, as `mill.de.md` does. @defaultValue `outline.md` */
  readonly path?: string | undefined;
}
/** The verdict on every quotation of an outline. */
export interface VerifiedQuotes {
  /** By the quotes' keys, `<section>/<number from 1>`, in the order of the outline: one for each quote. */
  readonly evidence: EvidenceByKey;
  /** Everything wrong with the outline, its quotations, its sources and its lock file. */
  readonly problems: readonly Problem[];
  /** What spans in the outline count in: the outline without byte-order mark, with `\n` as line ends. */
  readonly text: string;
}
/**
 * Asks no disk, no network and no browser. What is wrong with the input is among the problems, whatever it is.
 *
 * @param outline Markdown, as in `docs/outline-format.md`
 * @throws TypeError when it is given what these types do not allow
 */
export declare function verifyQuotes(outline: string, options?: VerifyOptions): Promise<VerifiedQuotes>;

export {};
