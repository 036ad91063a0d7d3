/** Boxes and what they are together. */
import type { SlideBox } from './drawn-slide.js';

/** The least that holds them all. @throws Error of none */
export function around(boxes: readonly SlideBox[]): SlideBox {
  return boxes.reduce((one, other) => {
    const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
    const right = Math.max(one.x + one.width, other.x + other.width);
    const bottom = Math.max(one.y + one.height, other.y + other.height);
    return { x, y, width: right - x, height: bottom - y };
  });
}
