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
