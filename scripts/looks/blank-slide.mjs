/** A picture of a slide in, how much of it is blank out: the largest rectangle in which nothing stands. */
import { PNG } from 'pngjs';
import { largestBlank } from '../blank-shares.mjs';

/** In pixels of a slide: finer than a line's height. */
const CELL = 20;
/** Paper has no grain; a picture's sky has. */
const STEP = 10;

/**
 * A cell of one colour is blank, also where the colour is a plate's.
 *
 * @param {Uint8Array} png
 * @param {number} scale the picture's size, of the slide's
 * @returns {number} between 0 and 1
 */
export function blankShare(png, scale = 1) {
  const cell = CELL * scale;
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)];
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => isInked(column * cell, row * cell)),
  );
  return largestBlank(cells) / (rows * columns);

  function isInked(left, top) {
    const [low, high] = [
      [255, 255, 255],
      [0, 0, 0],
    ];
    for (let y = top; y < top + cell; y += 1)
      for (let x = left; x < left + cell; x += 1)
        for (let part = 0; part < 3; part += 1) {
          const value = data[(y * width + x) * 4 + part];
          low[part] = Math.min(low[part], value);
          high[part] = Math.max(high[part], value);
        }
    return high.some((value, part) => value - low[part] > STEP);
  }
}
