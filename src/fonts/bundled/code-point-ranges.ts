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

/** Gives back what {@link packRuns} wrote, run by run: who has seen enough need not unpack the rest. */
export function* unpackRuns(packed: string): Generator<Run> {
  let [at, end] = [0, 0];
  while (at < packed.length) {
    const gap = digitsAt(packed, at);
    const length = packed[gap.end] === '.' ? digitsAt(packed, gap.end + 1) : { value: 0, end: gap.end };
    const first = end + gap.value;
    end = first + length.value;
    at = length.end + 1;
    yield [first, end];
  }
}

/** A number in base 36, up to what is no digit. By hand: a deck's fonts are tens of thousands of them. */
function digitsAt(packed: string, start: number): { readonly value: number; readonly end: number } {
  let [value, end] = [0, start];
  for (; end < packed.length; end += 1) {
    const code = packed.charCodeAt(end);
    if (code < 0x30) break;
    value = value * 36 + (code < 0x3a ? code - 0x30 : code - 0x57);
  }
  return { value, end };
}
