/** Where a text's parts truly begin and where they were found in, how far the two are apart out: Pk and WindowDiff. */

/** Parts of a text that is made of units: turns or paragraphs. */
export interface Division {
  /** How many units there are. */
  readonly units: number;
  /** Indices of the units that begin a part, ascending; the first is 0, said or not. */
  readonly truth: readonly number[];
  readonly found: readonly number[];
}

/**
 * Beeferman, Berger and Lafferty's: the share of pairs of units, half a true part apart, of which only one division says that
 * they lie in the same part. 0 is best.
 */
export function pk({ units, truth, found }: Division): number {
  return shareOfWindows({ units, truth, found }, (boundaries) => boundaries > 0);
}

/**
 * Pevzner and Hearst's: the share of windows, half a true part long, in which the two divisions differ in the number of
 * boundaries. 0 is best.
 */
export function windowDiff(division: Division): number {
  return shareOfWindows(division, (boundaries) => boundaries);
}

/** Of windows in which the two divisions do not look alike. @param seen what is compared, of the boundaries in a window */
function shareOfWindows(
  { units, truth, found }: Division,
  seen: (boundaries: number) => number | boolean,
): number {
  const [right, ours] = [new Set(truth), new Set(found)];
  right.add(0);
  const size = Math.max(2, Math.round(units / right.size / 2));
  const windows = units - size;
  let wrong = 0;
  for (let at = 0; at < windows; at += 1)
    if (seen(countIn(right, at, size)) !== seen(countIn(ours, at, size))) wrong += 1;
  return windows <= 0 ? 0 : wrong / windows;
}

/** Parts that begin behind a unit, up to the one that lies `size` farther. */
function countIn(begins: ReadonlySet<number>, at: number, size: number): number {
  let count = 0;
  for (let unit = at + 1; unit <= at + size; unit += 1) if (begins.has(unit)) count += 1;
  return count;
}
