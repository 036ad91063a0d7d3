/** What an import makes of a source: an outline to be, as data, before it is written down. */
import type { FigureKind } from '../../model/figure.js';
import type { SourcePlace } from '../../model/outline.js';
import type { Member } from '../people/names/cast.js';
import type { GivenFault } from '../people/labels/given-people.js';
import type { SpeakerRow } from '../people/labels/speaker-table.js';
import type { DraftSpeaker } from '../people/labels/label-cast.js';

export interface Draft {
  readonly title: string;
  /** BCP 47: of the talk. */
  readonly lang: string;
  readonly minutes: number;
  readonly guests: readonly Member[];
  readonly hosts: readonly Member[];
  readonly source: DraftSource;
  readonly themes: readonly DraftTheme[];
  /** Everybody who speaks in the source, for a table. */
  readonly speakers: readonly SpeakerRow[];
  /** Names of the author's that decide nothing: with one, there is no draft. */
  readonly faults: readonly GivenFault[];
  /** Sentences, for the remark at the top. */
  readonly guessed: readonly string[];
}

export interface DraftSource {
  /** What quotes refer to: `article` or `transcript`. */
  readonly id: string;
  readonly title: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47: of its words. */
  readonly lang: string;
  /** Relative to the outline; absent when there is no copy below its folder. */
  readonly file: string | undefined;
  /** Whose its labels are, by the author's word or by a guess. */
  readonly speakers: readonly DraftSpeaker[];
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

export interface DraftTheme {
  readonly id: string;
  readonly headline: string;
  readonly minutes: number;
  readonly question: DraftQuote | undefined;
  /** What the slide has room for. */
  readonly quotes: readonly DraftQuote[];
  /** Further candidates, for a remark. */
  readonly moreQuotes: readonly DraftQuote[];
  readonly points: readonly string[];
  readonly morePoints: readonly string[];
  readonly figures: readonly DraftFigure[];
  readonly names: readonly string[];
  /** Of its first and last words in the source. */
  readonly extent: readonly [first: SourcePlace | undefined, last: SourcePlace | undefined];
  /** Where what was not used stands. */
  readonly rest: readonly string[];
}

export interface DraftQuote {
  /** On one line. */
  readonly words: string;
  readonly speaker: string;
  readonly place: SourcePlace;
}

export interface DraftFigure {
  readonly kind: FigureKind;
  /** Ready to be pasted, without its fence. */
  readonly lines: readonly string[];
}
