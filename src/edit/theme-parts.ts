/** What a theme shall show, say and have read, before it is Markdown. */
import type { FigureKind } from '../model/figure.js';
import type { SourcePlace } from '../model/outline.js';

/** What is absent stays as it is; what is `null` goes. */
export interface ThemeSet {
  /** One line; `**bold**` is the only mark that is one, as in all texts here. */
  readonly headline?: string | undefined;
  readonly minutes?: number | null | undefined;
  readonly quotes?: readonly (NewQuote | KeptQuote)[] | undefined;
  readonly figure?: NewFigure | null | undefined;
  readonly points?: readonly string[] | undefined;
  /** A paragraph each. */
  readonly reading?: readonly string[] | undefined;
  readonly notes?: readonly string[] | undefined;
}

/** The words come from a source, or translate such. */
export interface NewQuote {
  readonly words: string;
  /** As the front matter names them. */
  readonly speaker: string;
  /** The id of its source. */
  readonly source: string;
  readonly place: SourcePlace | undefined;
  /** The words of the source that `words` translate; such a quotation is marked as unreviewed. */
  readonly original?: string | undefined;
}

/** One that the theme has, by its key: it stays as it is written. */
export interface KeptQuote {
  readonly kept: string;
}

export interface NewFigure {
  readonly kind: FigureKind;
  /** YAML, as `docs/outline-format.md` has it for its kind. */
  readonly body: string;
}

/** A section that is not there yet. */
export interface NewTheme extends ThemeSet {
  readonly id: string;
  readonly headline: string;
}
