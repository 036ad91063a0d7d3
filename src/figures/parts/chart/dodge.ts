/** Places of labels in, the same moved apart just so far that no two of them meet; in thousandths. */
import { at } from '../../../text/at.js';

/**
 * @param gap from one to the next, at least, where there is room for it
 * @param edge how near to the ends of the drawing they may be
 */
export function dodge(places: readonly number[], gap: number, edge = 0): readonly number[] {
  const order = places
    .map((place, index) => ({ place, index }))
    .toSorted((a, b) => a.place - b.place || a.index - b.index);
  const fits = Math.min(gap, (1000 - 2 * edge) / Math.max(1, places.length - 1));
  const moved = new Array<number>(places.length).fill(0);
  let lowest = edge;
  for (const { place, index } of order) {
    moved[index] = Math.max(place, lowest);
    lowest = at(moved, index) + fits;
  }
  let highest = 1000 - edge;
  for (const { index } of order.toReversed()) {
    moved[index] = Math.round(Math.min(at(moved, index), highest));
    highest = at(moved, index) - fits;
  }
  return moved;
}
