/** A place in an outline in, the section it is in out, so that a draft can mark its slide. */
import type { Section } from '../model/outline.js';
import { firstWhere } from './first-where.js';

/**
 * @param sections in order
 * @param offset into the outline's text
 * @returns the section's id; undefined before the first one
 */
export function sectionIdAt(sections: readonly Section[], offset: number): string | undefined {
  return sections[firstWhere(sections, ({ span }) => span.start.offset > offset) - 1]?.id;
}
