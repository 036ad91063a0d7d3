/** A window and a deck's parts in, how wide the overview draws its slides out. Pure. */

export interface OverviewSpace {
  readonly width: number;
  readonly height: number;
  /** Of a slide, width to height. */
  readonly ratio: number;
}

/** In pixels, as the style sheet has them. */
const GAP = 16;
const MARGIN = 16;
const HEAD = 48;
const CAPTION = 48;
const PART = 56;
/** Narrower ones tell nothing. */
const LEAST = 220;
const LEAST_ON_PHONES = 150;
const PHONE = 620;

/**
 * As few columns as show all slides at once; where no number does, as many as leave the slides large enough.
 *
 * @param parts how many slides each part has
 */
export function overviewColumns(space: OverviewSpace, parts: readonly number[]): number {
  const least = space.width <= PHONE ? LEAST_ON_PHONES : LEAST;
  const most = Math.max(1, Math.floor((space.width - 2 * MARGIN + GAP) / (least + GAP)));
  for (let columns = 1; columns < most; columns += 1)
    if (heightOf(columns, space, parts) <= space.height) return columns;
  return most;
}

function heightOf(columns: number, { width, ratio }: OverviewSpace, parts: readonly number[]): number {
  const slide = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
  const rows = parts.reduce((sum, slides) => sum + Math.ceil(slides / columns), 0);
  const headings = parts.length > 1 ? parts.length * PART : 0;
  return HEAD + 2 * MARGIN + headings + rows * (slide / ratio + CAPTION);
}

/** Where in the grid a slide stands, and the headings of parts between. Rows count from 1: of a slide, and of its caption below. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** @returns for each part the row of its heading, and the places of its slides */
export function overviewPlaces(
  parts: readonly number[],
  columns: number,
): readonly { readonly heading: number; readonly slides: readonly GridPlace[] }[] {
  let row = 1;
  return parts.map((count) => {
    const heading = row;
    const slides = Array.from({ length: count }, (_, index) => ({
      row: heading + 1 + 2 * Math.floor(index / columns),
      column: 1 + (index % columns),
    }));
    row = heading + 1 + 2 * Math.ceil(count / columns);
    return { heading, slides };
  });
}
