/** The variation axes of a font: its `fvar` table in, the places out at which it stands still. */

/** A variation axis, in the font's own units. */
export interface FontAxis {
  readonly tag: string;
  readonly min: number;
  readonly standard: number;
  readonly max: number;
}

/** @see https://learn.microsoft.com/en-us/typography/opentype/spec/fvar */
export function parseAxes(fvar: Buffer | undefined): readonly FontAxis[] {
  if (fvar === undefined) return [];
  const start = fvar.readUInt16BE(4);
  const size = fvar.readUInt16BE(10);
  return Array.from({ length: fvar.readUInt16BE(8) }, (_, index) => {
    const at = start + index * size;
    const fixed = (offset: number): number => fvar.readInt32BE(at + offset) / 65536;
    return { tag: fvar.toString('latin1', at, at + 4), min: fixed(4), standard: fixed(8), max: fixed(12) };
  });
}

/**
 * Its weight as near as it goes, everything else as its maker meant it, or as is asked.
 *
 * @param asked by tag; a place that the axis has not is the nearest that it has
 */
export function pinAxes(
  axes: readonly FontAxis[],
  weight: number,
  asked: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const wanted: Readonly<Record<string, number>> = { wght: weight, ...asked };
  return Object.fromEntries(
    axes.map(({ tag, min, standard, max }) => [tag, Math.min(Math.max(wanted[tag] ?? standard, min), max)]),
  );
}
