/** What a slide of an edited presentation says, by what it is for. */
import { editedWords, type EditedSlide } from '../pptx/read/edited-deck.js';

export function titleOf({ texts }: EditedSlide): string {
  const title = texts.find(({ role }) => role === 'title');
  return title === undefined ? '' : editedWords(title);
}

/** Where signs stand before some of them, these are the points, and the others are paragraphs that stand beside them. */
export function pointsOf({ texts }: EditedSlide): readonly string[] {
  const own = texts.filter(({ role }) => role === 'points');
  const points = own.flatMap((text) => text.points);
  const said = points.length > 0 ? points : own.flatMap(({ paragraphs }) => paragraphs);
  return said.filter((words) => words.trim() !== '');
}
