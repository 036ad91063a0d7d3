/** How a deck looks: a style sheet upon those that all decks share, and the colours that all others are made of. */
import type { Span } from './position.js';
import type { SourceFile } from './source-file.js';

/** What decks look like unless they say so. */
export const DEFAULT_LOOK = 'editorial';

/** A look that an outline asks for, and where. */
export interface LookRef {
  readonly name: string;
  readonly span: Span;
  /** The file that asks for it, where that is not the outline. */
  readonly namedIn?: SourceFile | undefined;
}

export interface Look extends LookColours {
  /** That of its style sheet, `looks/<name>.css`. */
  readonly name: string;
  readonly css: string;
  /** Those that it brings; the others are the ones that all looks have. */
  readonly faces: readonly LookFace[];
  /** Parts that its style sheet draws all by itself: kinds of slides and of figures. */
  readonly draws: readonly string[];
}

/** A face that a look takes from an installed font package. */
export interface LookFace {
  /** As style sheets name it: `Pullquote Serif` and its like are the deck's own, which it then is. */
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** npm package, `@fontsource/…` or `@fontsource-variable/…`. */
  readonly package: string;
  /** Where it stands still on the axes besides its weight's, e.g. `{ opsz: 96 }`. */
  readonly axes: Readonly<Record<string, number>>;
  /** The family of ours that draws what it lacks. */
  readonly like: string;
}

/** Each as `#rrggbb`. */
export interface LookColours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}
