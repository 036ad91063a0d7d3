/** What is known of the page that lists the decks of a run before it is made. */

/** A cover has some 100 KB, and all are in one page: with ten thousand nothing could make it, with more than these nobody would open it. */
const MOST_COVERS = 200;

/** Whether the page of so many decks shows pictures of them; without, it has their titles. */
export function hasCovers(decks: number): boolean {
  return decks > 1 && decks <= MOST_COVERS;
}

/** Whether there is such a page: one of a single deck would be idle, and one with gaps would replace one without. */
export function isListed(decks: number, entries: number): boolean {
  return decks > 1 && entries === decks;
}

export const NO_INDEX = { value: [], problems: [] };
