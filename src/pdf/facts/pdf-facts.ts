/** What a finished PDF says about itself. */

export interface PdfFacts {
  readonly title: string;
  readonly author?: string | undefined;
  readonly subject?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** BCP 47. */
  readonly lang: string;
  /** Both of creation and of last change; none is written when absent. See `pdfDate`. */
  readonly date?: Date | undefined;
  /** The program that made the document, e.g. `Pullquote 0.1.0`. */
  readonly creator: string;
  /** The outline in the reader's side bar, in order, one level. */
  readonly bookmarks: readonly Bookmark[];
  /** What each page is called, where that is not its own number. */
  readonly labels?: readonly number[] | undefined;
}

export interface Bookmark {
  readonly title: string;
  /** 1-based. Without it, the bookmark leads to the heading of these words; if there is none, it is left out. */
  readonly page?: number | undefined;
}
