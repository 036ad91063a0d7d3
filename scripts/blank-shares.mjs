/** A printed PDF in, how much of each page's type area is blank out: pages are drawn, and looked at as pictures. */

/** Of any page but the last. */
export const MOST_BLANK = 0.15;

/** Paper between the type area and the sheet's edges, in points: the handout's own margins. */
const MARGIN = { side: 48.2, top: 48.2, foot: 59.5 };
/** In points: finer than a line's height, coarser than the space between letters. */
const CELL = 6;

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<readonly { readonly foot: number; readonly largest: number }[]>} for each page, between 0 and 1: the stripe below
 * the last ink, and the largest rectangle without any
 */
export async function blankShares(bytes) {
  // Node 20 lacks what the modern build asks for.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const pdf = await task.promise;
    const shares = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const rows = await inkOf(pdf, await pdf.getPage(number));
      const cells = rows.length * rows[0].length;
      const last = rows.findLastIndex((row) => row.includes(true));
      shares.push({ foot: (rows.length - 1 - last) / rows.length, largest: largestBlank(rows) / cells });
    }
    return shares;
  } finally {
    await task.destroy();
  }
}

/** Rows of cells of the type area, each whether there is anything in it. */
async function inkOf(pdf, page) {
  const viewport = page.getViewport({ scale: 1 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const drawn = pdf.canvasFactory.create(width, height);
  await page.render({ canvas: drawn.canvas, canvasContext: drawn.context, viewport }).promise;
  const { data } = drawn.context.getImageData(0, 0, width, height);
  pdf.canvasFactory.destroy(drawn);
  const columns = Math.floor((width - 2 * MARGIN.side) / CELL);
  const rows = Math.floor((height - MARGIN.top - MARGIN.foot) / CELL);
  const isInked = (row, column) => {
    const [left, top] = [Math.round(MARGIN.side + column * CELL), Math.round(MARGIN.top + row * CELL)];
    for (let y = top; y < top + CELL; y += 1)
      for (let x = left; x < left + CELL; x += 1) if (data[(y * width + x) * 4 + 1] < 235) return true;
    return false;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => isInked(row, column)),
  );
}

/**
 * In cells: for each row, how many blank cells stand above each cell of it, and the widest box under those.
 *
 * @param {readonly (readonly boolean[])[]} rows whether there is anything in a cell
 */
export function largestBlank(rows) {
  const heights = rows[0].map(() => 0);
  let largest = 0;
  for (const row of rows) {
    row.forEach((inked, column) => (heights[column] = inked ? 0 : heights[column] + 1));
    for (const [start] of heights.entries()) {
      let height = Infinity;
      for (let end = start; end < heights.length && height > 0; end += 1) {
        height = Math.min(height, heights[end]);
        largest = Math.max(largest, height * (end - start + 1));
      }
    }
  }
  return largest;
}
