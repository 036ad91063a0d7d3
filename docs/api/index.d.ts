declare const SANDBOX_POLICIES: readonly ['auto', 'require', 'off'];
type SandboxPolicy = (typeof SANDBOX_POLICIES)[number];
interface SpeakingRates {
  /** Of Chinese and Japanese, whose words are not parted by spaces. */
  readonly charactersPerMinute: number;
  /** Of every other language. */
  readonly wordsPerMinute: number;
}
declare const HANDOUT_LAYOUTS: readonly ['reading', '3up', '6up'];
type HandoutLayout = (typeof HANDOUT_LAYOUTS)[number];
declare const PAPERS: readonly ['a4', 'letter'];
type Paper = (typeof PAPERS)[number];
/**
 * Kinds of output: `md` is the Marp Markdown, `html` the audience's copy, `presenter` the speaker's with notes; `pptx` is for
 * PowerPoint, `pptx-notes` the same with notes.
 */
export declare const FORMATS: readonly [
  'md',
  'html',
  'presenter',
  'pdf',
  'handout',
  'notes',
  'png',
  'theme',
  'pptx',
  'pptx-notes',
];
/** One kind of output. */
export type Format = (typeof FORMATS)[number];
/** What is built when nothing else is asked for. */
export declare const DEFAULT_FORMATS: readonly Format[];
/** What a build can be told. Paths are relative to the run's `cwd`, or absolute. */
export interface BuildOptions {
  /** Outlines, or folders of them. */
  readonly inputs: readonly string[];
  /** The folder that outputs are written into. */
  readonly output: string;
  /** Which outputs are made. */
  readonly formats: readonly Format[];
  /** Folders whose templates, looks and locales take the place of ours, file by file. */
  readonly templates: readonly string[];
  /** Path of a browser to use instead of the embedded one. */
  readonly browser: string | undefined;
  /** Whether that browser must be kept in its sandbox. @defaultValue what `PULLQUOTE_BROWSER_SANDBOX` says, or `auto` */
  readonly browserSandbox?: SandboxPolicy | undefined;
  /** Measures whether each slide fits even when no output needs a browser. */
  readonly fit: boolean;
  /** How fast the speaker speaks. */
  readonly rates: SpeakingRates;
  /** Builds in spite of problems, and marks each faulty slide. */
  readonly draft: boolean;
  /** Sets files aside that stand in the places of outputs and are not ours. */
  readonly force: boolean;
  /** Of the handout. */
  readonly paper: Paper;
  /** What slides show and what is read, as one text, or so many slides a page. */
  readonly handout: HandoutLayout;
  /** The handout has the speaker notes too. */
  readonly handoutNotes: boolean;
  /** The PDF has a page for each step of a slide. */
  readonly steps: boolean;
  /** Paths of local copies of sources, by id; they take the place of the outline's own `file`. */
  readonly sources: ReadonlyMap<string, string>;
  /** Files outside the outline's folder may be used. */
  readonly allowOutside: boolean;
  /** Pictures may be fetched from the network while building. */
  readonly allowRemote: boolean;
}
/** What holds where nothing is said: what `pullquote build` does without an option. */
export declare const DEFAULT_BUILD: BuildOptions;
/** A finished output, not yet on disk. */
export interface Artifact {
  /** File name within the output folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
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
interface Quantity {
  /** With its scale: 12 million is 12,000,000. */
  readonly value: number;
  /** What is counted, by the name that all languages share: `%`, `USD`, `year`; absent where no such name is known. */
  readonly unit?: string | undefined;
  /** What is counted otherwise, in the words that stand behind the number; absent where nothing is said. */
  readonly noun?: string | undefined;
}
interface SourceFile {
  /** As the user named it, relative where possible: what messages print. */
  readonly path: string;
  /** Absolute folder of the file; images, fonts and sources are found below it. */
  readonly folder: string;
  /** `altman-a16z` of `altman-a16z.zh-CN.md`: the talk. */
  readonly name: string;
  /** `zh-CN` of `altman-a16z.zh-CN.md`; absent when the file's name has none. */
  readonly lang: string | undefined;
  /** UTF-8 decoded, without byte-order mark, line endings `\n`. */
  readonly text: string;
}
type SourcePlace =
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
interface FileRef {
  readonly path: string;
  readonly span: Span;
  /** The file that names it, where that is not the outline: then paths start at its folder. */
  readonly namedIn?: SourceFile | undefined;
}
declare const CHART_KINDS: readonly ['bars', 'line', 'share', 'slope', 'quadrant', 'steps'];
type ChartKind = (typeof CHART_KINDS)[number];
interface Chart<Kind extends ChartKind = ChartKind> {
  readonly kind: Kind;
  /** What the columns are called; of kinds with a single one, without a name, none. */
  readonly columns: readonly RichText[];
  readonly rows: readonly ChartRow[];
  /** What the numbers count, where it is said once for all of them. */
  readonly unit?: RichText | undefined;
  /** Of a quadrant: what its axes are called at their ends, from left to right and from below to above. */
  readonly ends?: readonly [AxisEnds, AxisEnds] | undefined;
  /** Where its rows are read from, before they are. */
  readonly table?: TableRef | undefined;
}
type AxisEnds = readonly [low: RichText, high: RichText];
interface ChartRow extends WrittenAt {
  readonly label: RichText;
  /** One a column, or one where there are no columns. */
  readonly numbers: readonly ChartNumber[];
}
interface ChartNumber extends WrittenAt {
  /** As it is shown. */
  readonly text: string;
  readonly quantity: Quantity;
  /** Absent where nothing is claimed of it. */
  readonly origin?: NumberOrigin | undefined;
}
interface WrittenAt {
  readonly span: Span;
  /** The file in which `span` counts, as messages print it, where that is not the outline. */
  readonly file?: string | undefined;
}
type NumberOrigin =
  | {
      readonly type: 'computed';
    }
  | {
      readonly type: 'said';
      readonly source: string;
      readonly place?: SourcePlace | undefined;
    };
interface TableRef {
  readonly file: FileRef;
  /** The column of labels; the first where it is left out. */
  readonly label?: TableColumn | undefined;
  /** Those of numbers; all others where they are left out. */
  readonly values?: readonly TableColumn[] | undefined;
  readonly origin?: NumberOrigin | undefined;
  readonly unit?: ChartUnit | undefined;
  /** Of the line that opens the figure's fence. */
  readonly fence: Span;
}
interface TableColumn {
  readonly name: string;
  readonly span: Span;
}
interface ChartUnit {
  readonly text: string;
  readonly one: Quantity;
}
declare const FIGURE_KINDS: readonly [
  'stack',
  'cycle',
  'timeline',
  'compare',
  'stats',
  'network',
  'list',
  'bars',
  'line',
  'share',
  'slope',
  'quadrant',
  'steps',
];
type FigureKind = (typeof FIGURE_KINDS)[number];
type FigureData = FigureDataOf<FigureKind>;
type FigureDataOf<Kind extends FigureKind> = Kind extends ChartKind
  ? Chart<Kind>
  : Kind extends keyof OtherData
    ? OtherData[Kind]
    : {
        readonly kind: Kind;
        readonly items: readonly FigureItem[];
      };
interface OtherData {
  readonly timeline: {
    readonly kind: 'timeline';
    readonly items: readonly FigureItem[];
    /** Absent where each is as far from the next. */
    readonly scale?: TimeScale | undefined;
  };
  readonly compare: {
    readonly kind: 'compare';
    readonly columns: readonly CompareColumn[];
  };
  readonly network: {
    readonly kind: 'network';
    readonly hub: RichText;
    readonly partners: readonly FigureItem[];
  };
}
interface FigureItem {
  readonly label?: RichText | undefined;
  readonly text?: RichText | undefined;
}
interface TimeScale {
  /** Of each item, in thousandths from the first end. */
  readonly marks: readonly number[];
  readonly isLogarithmic: boolean;
}
interface CompareColumn {
  readonly title: RichText;
  /** 1 to 6. */
  readonly items: readonly RichText[];
}
interface Figure {
  readonly type: 'figure';
  readonly data: FigureData;
  /** Whether its items come one by one; absent where its section decides. */
  readonly reveal?: boolean | undefined;
  /** Its numbers count up when they are first shown. */
  readonly counts?: true | undefined;
  readonly span: Span;
}
interface LookRef {
  readonly name: string;
  readonly span: Span;
  /** The file that asks for it, where that is not the outline. */
  readonly namedIn?: SourceFile | undefined;
}
interface Outline {
  readonly file: SourceFile;
  readonly meta: Meta;
  /** The front matter could not be read whole: that something is missing from it proves nothing. */
  readonly incomplete?: true | undefined;
  /** Notes before the first theme: said while the cover is up. */
  readonly coverNotes: readonly string[];
  readonly sections: readonly Section[];
}
type Ratio = '16:9' | '4:3';
type MadeSlide = 'cover' | 'agenda' | 'closing' | 'sources' | 'discussion';
interface Meta {
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
interface Person {
  readonly name: string;
  /** Other names that attributions may use, e.g. the same name in another script. */
  readonly also: readonly string[];
  readonly role?: string | undefined;
  readonly photo?: FileRef | undefined;
  /** Where the face is in the photo. */
  readonly focus?: Focus | undefined;
}
interface Source {
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
interface SpeakerName {
  /** As the source writes it; {@link EVERY_WORD} for the whole of a source that does not tell its speakers apart. */
  readonly label: string;
  readonly name: string;
}
interface StatedSpeaker extends SpeakerName {
  readonly span: Span;
}
type SectionKind = 'theme' | 'aside' | 'plain' | 'discussion' | 'divider';
interface Section {
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
type Block = Quote | Points | Figure | Picture | Reading | Note;
type QuoteMode = 'verbatim' | 'paraphrased' | 'translated';
interface Quote {
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
interface Points {
  readonly type: 'points';
  readonly items: readonly RichText[];
  /** Numbered in the outline. */
  readonly ordered?: boolean | undefined;
  /** Of a numbered list that does not begin with 1. */
  readonly start?: number | undefined;
  readonly span: Span;
}
interface Picture {
  readonly type: 'picture';
  readonly path: string;
  readonly alt: string;
  /** It fills the slide from edge to edge; otherwise it is shown whole. */
  readonly bleed?: Focus | undefined;
  readonly span: Span;
}
interface Focus {
  readonly x: number;
  readonly y: number;
}
interface Reading {
  readonly type: 'reading';
  readonly text: RichText;
  readonly span: Span;
}
interface Note {
  readonly type: 'note';
  /** As written, trimmed; may have several lines. */
  readonly text: string;
  readonly span: Span;
}
type TextRange = readonly [start: number, end: number];
type EvidenceStatus =
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
type Attribution = 'confirmed' | 'stated' | 'contradicted' | 'doubtful' | 'unknown';
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
type Unattributed =
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
interface DifferencePart {
  /** `same` stands in both, `quote` only in the quote, `source` only in the source. */
  readonly in: 'same' | 'quote' | 'source';
  readonly text: string;
}
type Finding =
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
type PassingStatus = (typeof PASSING_STATUSES)[number];
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
interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
type TextFormatName = 'text' | 'markdown' | 'csv' | 'html' | 'vtt' | 'srt' | 'sbv' | 'json';
type DocumentFormatName = 'docx' | 'pdf';
type SourceFormat = TextFormatName | DocumentFormatName;
interface ParsedOutline {
  /** As the user named it. */
  readonly path: string;
  /** Absent when the file could not even be read as text. */
  readonly outline: Outline | undefined;
  readonly problems: readonly Problem[];
  /** The outline's text, for code frames. */
  readonly text: string;
}
declare const ENVIRONMENT_CODES: {
  readonly 'browser-missing': 'There is no browser to measure and print with, or not where it was said to be';
  readonly 'browser-failed': 'The browser did not start';
  readonly 'browser-died': 'The browser ended before its work was done';
  readonly 'browser-sandbox': 'The browser cannot have the sandbox that was asked for';
  readonly 'browser-unpack': 'The embedded browser could not be unpacked';
  readonly 'templates-unreadable': 'A folder of templates is not there, or cannot be read';
  readonly 'template-broken': 'A template or style sheet among those that replace ours cannot be used';
  readonly 'template-remote': 'A style sheet loads what is not in it, and a deck asks nobody for anything';
  readonly 'file-unreadable': 'A file is there and cannot be read';
  readonly 'file-unwritable': 'A file cannot be written';
  readonly 'file-changed': 'A file was changed by somebody else while it was worked on';
  readonly 'output-unwritable': 'Outputs cannot be written';
  readonly 'output-busy': 'Another run is writing into the same folder';
  readonly 'temp-unwritable': 'The folder for temporary files is full, or cannot be written to';
  readonly 'report-not-ours': 'A file that Pullquote did not write has the place of the report of a shard';
  readonly system: 'The operating system refused something';
  readonly 'font-missing': 'A package of fonts is not installed';
  readonly 'font-changed': 'A font is not the one that it was';
  readonly 'font-worker-died': 'The process that cuts fonts down ended before its work was done';
  readonly 'shard-missing': 'A shard has left no report';
  readonly 'shard-twice': 'There are two reports of one shard';
  readonly 'shard-other': 'Reports are of different runs';
  readonly 'shard-conflict': 'Two shards have made one file, each with other bytes';
  readonly 'shard-damaged': 'A report of a shard, or an output that it names, is not whole';
  readonly 'shard-version': 'A shard was built by another version of Pullquote';
  readonly 'build-worker-died': 'A process that builds outlines ended before its work was done';
  readonly 'cache-differs': 'What was kept of an earlier run is not what a new one makes';
  readonly 'not-installed-whole': 'Parts of Pullquote are not installed';
  readonly 'port-taken': 'Another program has the port, and those after it';
  readonly 'roots-unfit': 'The client of the agent server does not say which folders it allows';
  readonly 'source-date-epoch': '`SOURCE_DATE_EPOCH` is no whole number of seconds';
};
type EnvironmentCode = keyof typeof ENVIRONMENT_CODES;
/** Says what happened and what to do about it; `pullquote explain <code>` says what such an error means. */
export declare class EnvironmentError extends Error {
  readonly name = 'EnvironmentError';
  /** Stable, e.g. `browser-missing`. */
  readonly code: EnvironmentCode;
  /** One sentence, as the message is, in lower case and without a full stop: what to do about it. */
  readonly hint: string;
  constructor(code: EnvironmentCode, message: string, hint: string, cause?: unknown);
}
/** An outline that need not lie on disk: what it names is looked for beside where its path says. */
export interface OutlineText {
  /** Relative to the workspace's `cwd`, or absolute; it names the talk and its language, as `mill.de.md` does. */
  readonly path: string;
  /** Markdown, as in `docs/outline-format.md`. */
  readonly text: string;
}
/** A path, a text, or what `load` made of either. */
export type OutlineInput = string | OutlineText | ParsedOutline;
/** An outline with all that is wrong with it, and what was found of its quotations. */
export interface CheckedTalk extends ParsedOutline {
  /** By the quotes' keys, one for each quote; absent when the outline could not be read. */
  readonly evidence: EvidenceByKey | undefined;
}
/** An outline with the deck that was made of it, in memory. */
export interface BuiltTalk extends ParsedOutline {
  /** Names without a folder, and bytes; none when errors stand in the way and no draft was asked for. */
  readonly artifacts: readonly Artifact[];
}
/** What to make, where it is not what the workspace was opened for. */
export type BuildAsked = Partial<
  Pick<BuildOptions, 'formats' | 'draft' | 'fit' | 'paper' | 'handout' | 'handoutNotes' | 'steps'>
>;
/** Loads, checks, builds and writes; one serves as many outlines as you like. */
export interface Workspace extends AsyncDisposable {
  /**
   * Reads and parses, and judges no quotation; what was loaded may be checked and built.
   *
   * @throws EnvironmentError when the system does not let a file be read that is there
   */
  load(input: string | OutlineText): Promise<ParsedOutline>;
  /**
   * All that is wrong with an outline; writes nothing. Slides are measured unless `fit` is false; without a browser
   * that is left out, and the log says so.
   */
  check(
    input: OutlineInput,
    asked?: {
      readonly fit?: boolean | undefined;
    },
  ): Promise<CheckedTalk>;
  /**
   * Artifacts in memory; nothing is written.
   *
   * @throws EnvironmentError where an output needs a browser that cannot be had
   */
  build(input: OutlineInput, asked?: BuildAsked): Promise<BuiltTalk>;
  /**
   * Whole or not at all, and nothing that is not Pullquote's own is overwritten.
   *
   * @returns absolute paths of the files written; none, with a problem, when they may not be
   * @throws EnvironmentError when the disk is full, or does not let us write
   */
  write(
    built: BuiltTalk,
    to?: Partial<Pick<BuildOptions, 'output' | 'force'>>,
  ): Promise<Checked<readonly string[]>>;
  /** Ends the browser, if one was started; nothing can be measured or printed after it. */
  close(): Promise<void>;
}
/** All can be left out; what is, is as on the command line. */
export interface WorkspaceOptions extends Partial<Omit<BuildOptions, 'inputs'>> {
  /** Folder that relative paths start from. @defaultValue the process's */
  readonly cwd?: string | undefined;
  /** Hears warnings of the environment's, a line each; problems of outlines are results. @defaultValue nobody */
  readonly log?: ((line: string) => void) | undefined;
  /** Environment variables, such as `PULLQUOTE_BROWSER`. @defaultValue the process's */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * The folder for what can be made again: the unpacked browser, cut-down fonts.
   *
   * @defaultValue the user's own
   */
  readonly cacheFolder?: string | undefined;
}
/**
 * Nothing heavy is begun: a browser is started by the first measure or output that needs one. Close it, or let
 * `await using` do so.
 *
 * @throws EnvironmentError when templates are missing or cannot be read
 * @throws TypeError when it, or what it opens, is given what these types do not allow
 */
export declare function openWorkspace(options?: WorkspaceOptions): Promise<Workspace>;
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
/**
 * Each problem with its place, its line and its hint, a blank line between, and the count of them at the end;
 * empty when there are none.
 *
 * @param sources the texts that the problems point into, by path
 */
export declare function formatProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  {
    color,
  }: {
    readonly color: boolean;
  },
): string;

export {};
