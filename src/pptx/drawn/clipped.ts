/** A polygon and a box at the origin in, what of the one lies in the other out. */
import type { Corner, SlideBox } from './drawn-slide.js';

/** By Sutherland and Hodgman, side by side. */
export function clipped(
  polygon: readonly Corner[],
  { width, height }: Pick<SlideBox, 'width' | 'height'>,
): readonly Corner[] {
  const sides: readonly ((corner: Corner) => number)[] = [
    ({ x }) => x,
    ({ x }) => width - x,
    ({ y }) => y,
    ({ y }) => height - y,
  ];
  return sides.reduce<readonly Corner[]>(
    (left, inside) =>
      left.flatMap((corner, index) => {
        const before = left.at(index - 1) ?? corner;
        const [now, then] = [inside(corner), inside(before)];
        const crossing = now >= 0 === then >= 0 ? [] : [between(before, corner, then / (then - now))];
        return now >= 0 ? [...crossing, corner] : crossing;
      }),
    polygon,
  );
}

function between(one: Corner, other: Corner, share: number): Corner {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}
