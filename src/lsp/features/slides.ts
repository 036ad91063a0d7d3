/** A place in an outline in, which slide it makes out: for a preview that follows the cursor. */
import type { Position, Range } from 'vscode-languageserver';
import type { OpenTalk } from '../documents/open-talk.js';
import { sectionAt } from '../places/at-cursor.js';
import { offsetOf, rangeOf } from '../protocol/positions.js';

/** What the request `pullquote/slideAt` asks. */
export interface SlideQuestion {
  readonly uri: string;
  readonly position: Position;
}

export interface SlideAnswer {
  /** The section's id, as slides have it. */
  readonly id: string;
  /** Of its headline. */
  readonly range: Range;
}

/** Undefined before the first headline, whose slides are made from the front matter. */
export async function slideAt(talk: OpenTalk, position: Position): Promise<SlideAnswer | undefined> {
  const outline = await talk.outline();
  const section = outline && sectionAt(outline, offsetOf(talk.text, position));
  return section && { id: section.id, range: rangeOf(section.headingSpan) };
}

/** What the request `pullquote/lineOfSlide` asks. */
export interface LineQuestion {
  readonly uri: string;
  readonly slide: string;
}

/** From 0, of the headline; undefined for a slide that is made from the front matter. */
export async function lineOfSlide(talk: OpenTalk, slide: string): Promise<number | undefined> {
  const outline = await talk.outline();
  const section = outline?.sections.find(({ id }) => id === slide);
  return section && section.headingSpan.start.line - 1;
}
