/** Boxes in a page's points, and how a drawing's own coordinates become them. */

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** `[a b c d e f]` as PDF writes it: what `x y` becomes is `ax + cy + e`, `bx + dy + f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Where a point drawn under `inner` inside of `outer` comes to lie: `inner` first. */
export function joined(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [x, y] = moved([e, f], outer);
  return [
    a * outer[0] + b * outer[2],
    a * outer[1] + b * outer[3],
    c * outer[0] + d * outer[2],
    c * outer[1] + d * outer[3],
    x,
    y,
  ];
}

export function moved([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest box around points; none for none. */
export function boxAround(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

export function boxOfBoth(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return one ?? other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** What both have; none where they do not meet. */
export function boxInBoth(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return undefined;
  const both: Box = [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
  return both[0] <= both[2] && both[1] <= both[3] ? both : undefined;
}
