/** How browsers choose among the weights of a family. */

/**
 * The lower, the sooner it is taken: from 400 to 500 upwards, then down; lighter ones down, bolder ones up.
 *
 * @param range of the face
 * @param weight that text asks for
 * @see https://drafts.csswg.org/css-fonts-4/#font-style-matching
 */
export function weightRank([least, most]: readonly [number, number], weight: number): number {
  if (least <= weight && weight <= most) return 0;
  const isMiddle = weight >= 400 && weight <= 500;
  if (isMiddle && least > weight && least <= 500) return least - weight;
  const isNear = weight > 500 ? least > weight : most < weight;
  return (isNear ? 1000 : 10_000) + Math.min(Math.abs(least - weight), Math.abs(most - weight));
}
