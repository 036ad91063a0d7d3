/** A QR code in, a picture of it in a terminal's characters out: two rows of squares in one line. */

/** Row by row, from the top left. */
export type Modules = readonly (readonly boolean[])[];

const QUIET = 2;
/** By whether the upper and the lower square are light. The code is drawn dark on light, whatever the terminal is. */
const HALVES: Readonly<Record<string, string>> = {
  'true,true': '█',
  'true,false': '▀',
  'false,true': '▄',
  'false,false': ' ',
};

export function terminalQr(modules: Modules): string {
  const size = modules.length + 2 * QUIET;
  const isLight = (x: number, y: number): boolean => modules[y - QUIET]?.[x - QUIET] !== true;
  const lines = Array.from({ length: Math.ceil(size / 2) }, (_, row) =>
    Array.from(
      { length: size },
      (__, x) => HALVES[`${isLight(x, row * 2)},${row * 2 + 1 < size && isLight(x, row * 2 + 1)}`] ?? ' ',
    ).join(''),
  );
  return lines.map((line) => `\u001b[97;40m${line}\u001b[0m`).join('\n');
}
