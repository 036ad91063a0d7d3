/** Sets of code points as runs: for the coverage table, compact, and for CSS's `unicode-range`. */

/** First and last of an unbroken run. */
export type Run = readonly [first: number, last: number];

/** @param codePoints ascending, without repeats. */
export function toRuns(codePoints: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const run = runs.at(-1);
    if (run?.[1] === codePoint - 1) run[1] = codePoint;
    else runs.push([codePoint, codePoint]);
  }
  return runs;
}

/** The value of a `unicode-range` descriptor, e.g. `U+20-7E,U+2019`. */
export function toUnicodeRange(codePoints: readonly number[]): string {
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return toRuns(codePoints)
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

/** Gap and length of each run in base 36, e.g. `w.2m 9`: a third of the size of the plain numbers. */
export function packRuns(runs: readonly Run[]): string {
  return runs
    .map(([first, last], index) => {
      const gap = (first - (runs[index - 1]?.[1] ?? 0)).toString(36);
      return first === last ? gap : `${gap}.${(last - first).toString(36)}`;
    })
    .join(' ');
}

/** Reads what {@link packRuns} wrote. */
export function unpackRuns(packed: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const item of packed === '' ? [] : packed.split(' ')) {
    const [gap = '', length = '0'] = item.split('.');
    const first = end + Number.parseInt(gap, 36);
    end = first + Number.parseInt(length, 36);
    runs.push([first, end]);
  }
  return runs;
}
