/** Words of a source in, whether they may stand in an outline as they are out. */

const PAIRED = /[“”「」"()（）]/;

/** Ellipses, brackets and asterisks mean something else in an outline, and half a pair of marks looks like a mistake. */
export function isShowable(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words) || /[[\]［］…⋯\uFFFD*]|\.{2}|。{2}|--|[-–—][.,]?$/.test(words))
    return false;
  if (!PAIRED.test(words)) return true;
  const count = (mark: string): number => words.split(mark).length - 1;
  return (
    count('“') === count('”') &&
    count('「') === count('」') &&
    count('"') % 2 === 0 &&
    count('(') === count(')') &&
    count('（') === count('）')
  );
}
