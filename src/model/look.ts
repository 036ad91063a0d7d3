/** How a deck looks: a style sheet upon those that all decks share, and the colours that all others are made of. */
import type { Span } from './position.js';

/** A look that an outline asks for, and where. */
export interface LookRef {
  readonly name: string;
  readonly span: Span;
}

export interface Look extends LookColours {
  /** That of its style sheet, `looks/<name>.css`. */
  readonly name: string;
  readonly css: string;
}

/** Each as `#rrggbb`. */
export interface LookColours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}
