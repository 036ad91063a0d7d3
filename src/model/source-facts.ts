/** What a source says about itself beside its words: whose it is, and where its parts begin. */

export interface SourceFacts {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** As the source writes it; the day alone when there is a time. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  /** Whom it names as its guests. */
  readonly guests?: readonly string[] | undefined;
  readonly hosts?: readonly string[] | undefined;
  /** Where it was published: often its host's. */
  readonly channel?: string | undefined;
  /** BCP 47, as written. */
  readonly lang?: string | undefined;
  /** In order; those of a page's frame may be among them. */
  readonly headings: readonly SourceHeading[];
  /** The words under pictures. */
  readonly captions: readonly string[];
}

export interface SourceHeading {
  /** 1 to 6. */
  readonly level: number;
  /** On one line, without markup. */
  readonly words: string;
}
