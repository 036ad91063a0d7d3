/** Places of labels in, the same moved apart just so far that no two of them meet; in thousandths. */
import { at } from '../../../text/at.js';

/** Labels that touch, one behind the other: where the first of them would stand for each to stand where it wants, summed. */
interface Block {
  readonly sum: number;
  readonly count: number;
}

/**
 * Labels that touch lie around the middle of their places, so that each is as near to its own as the others let it:
 * an isotonic regression, whose blocks are pooled where they would meet.
 *
 * @param size of each label, or of all, as far as there is room for them
 * @param edge how near to the ends of the drawing they may be
 */
export function dodge(
  places: readonly number[],
  size: number | readonly number[],
  edge = 0,
): readonly number[] {
  const order = [...places.keys()].toSorted((a, b) => at(places, a) - at(places, b) || a - b);
  const sizes = order.map((index) => (typeof size === 'number' ? size : at(size, index)));
  // From the first label's middle to that of each.
  const wanted = sizes.reduce<readonly number[]>(
    (away, own, nth) => [...away, nth === 0 ? 0 : at(away, nth - 1) + (at(sizes, nth - 1) + own) / 2],
    [],
  );
  const fits = Math.min(1, (1000 - 2 * edge) / Math.max(1, wanted.at(-1) ?? 0));
  const offsets = wanted.map((away) => away * fits);
  const blocks: Block[] = [];
  for (const [nth, index] of order.entries())
    pool(blocks, { sum: at(places, index) - at(offsets, nth), count: 1 });
  const highest = 1000 - edge - (offsets.at(-1) ?? 0);
  const starts = blocks.flatMap((block) =>
    new Array<number>(block.count).fill(Math.min(highest, Math.max(edge, meanOf(block)))),
  );
  const moved = new Array<number>(places.length).fill(0);
  for (const [nth, index] of order.entries()) moved[index] = Math.round(at(starts, nth) + at(offsets, nth));
  return moved;
}

function pool(blocks: Block[], block: Block): void {
  const before = blocks.at(-1);
  if (before === undefined || meanOf(before) <= meanOf(block)) {
    blocks.push(block);
    return;
  }
  blocks.pop();
  pool(blocks, { sum: before.sum + block.sum, count: before.count + block.count });
}

const meanOf = ({ sum, count }: Block): number => sum / count;
