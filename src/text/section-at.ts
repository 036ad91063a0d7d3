/** A place in an outline in, the section it is in out, so that a draft can mark its slide. */
import type { Section } from '../model/outline.js';
import { at } from './at.js';

/**
 * @param sections in order
 * @param offset into the outline's text
 * @returns the section's id; undefined before the first one
 */
export function sectionIdAt(sections: readonly Section[], offset: number): string | undefined {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at(sections, middle).span.start.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.id;
}
