/** How far letters reach above and below their line in the faces that every Office has, as shares of their size. */
import type { FaceKind, WordRun } from '../drawn/drawn-slide.js';
import { SQUARE } from './text-scale.js';

interface Heights {
  readonly ascent: number;
  readonly descent: number;
}

const LATIN: Readonly<Record<FaceKind, Heights>> = {
  serif: { ascent: 0.95, descent: 0.222 },
  sans: { ascent: 0.905, descent: 0.212 },
  mono: { ascent: 0.833, descent: 0.3 },
};
/** Of Chinese and its like, about. */
const SQUARES: Heights = { ascent: 1.06, descent: 0.26 };

/** Of the tallest of a line, in CSS pixels. */
export function heightsOf(runs: readonly WordRun[]): Heights {
  const heights = runs.flatMap(({ face, size, text }) =>
    [LATIN[face], ...(SQUARE.test(text) ? [SQUARES] : [])].map(({ ascent, descent }) => ({
      ...{ ascent: ascent * size, descent: descent * size },
    })),
  );
  return {
    ascent: Math.max(...heights.map(({ ascent }) => ascent)),
    descent: Math.max(...heights.map(({ descent }) => descent)),
  };
}
