/** What a slide of an edited presentation says, by what it is for. */
import { editedWords, type EditedSlide } from '../pptx/edited/edited-deck.js';

export function titleOf({ texts }: EditedSlide): string {
  const title = texts.find(({ role }) => role === 'title');
  return title === undefined ? '' : editedWords(title);
}

export function pointsOf({ texts }: EditedSlide): readonly string[] {
  return texts
    .filter(({ role }) => role === 'points')
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((words) => words.trim() !== '');
}
