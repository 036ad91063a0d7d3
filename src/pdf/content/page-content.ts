/** What reading a page's content finds: words and drawings by their marks, and what has no mark. */
import type { Box, Point } from './box.js';
import type { Characters } from './parse-to-unicode.js';

export interface PageContent {
  /** By their number, which the page's tags know them by. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** Lines of text, or parts of lines in one font, in the order in which they are drawn. */
  readonly runs: readonly TextRun[];
  /** What is drawn outside of every mark. */
  readonly loose: readonly Range[];
}

/** A marked part of the content. */
export interface Mark {
  /** Around all of it that is drawn and can be seen; none where nothing is. */
  readonly box: Box | undefined;
  /** The operation that opens it. */
  readonly opening: Range;
}

export interface TextRun {
  /** The mark it stands in. */
  readonly mark: number | undefined;
  readonly text: string;
  readonly font: PageFont;
  /** How the content names the font and its size: `/F4 12`. */
  readonly setting: string;
  /** Where its first and its last character begin on the page: their lower left corners. */
  readonly first: Point;
  readonly last: Point;
  /** How high its letters are, in the page's points. */
  readonly size: number;
  /** Where the content goes on behind its last character, still amid text. */
  readonly end: number;
}

/** From one offset into the content to another. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A font as a page knows it. */
export interface PageFont {
  readonly characters: Characters;
  readonly bytesPerCode: 1 | 2;
}

/** What the names in a page's content stand for. */
export interface PageResources {
  font(name: string): PageFont | undefined;
  /** The corners of an image or of a group, before they are placed. */
  corners(name: string): readonly Point[];
}
