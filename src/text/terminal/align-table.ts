/** Rows of cells in, the same filled up to aligned columns out; a Chinese character is two columns wide. */
import { displayWidth, graphemesOf } from './display-width.js';

/**
 * The same cells, each as wide as its column.
 *
 * @param isRight true of a column that is set to the right, as numbers are; by default of all but the first
 */
export function alignTable(
  rows: readonly (readonly string[])[],
  isRight: (column: number) => boolean = (column) => column > 0,
): readonly (readonly string[])[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) => widths.map((width, column) => pad(row[column] ?? '', width, isRight(column))));
}

/** Of at most `width` columns; what is cut off is told by `…`. */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = 1;
  const kept = graphemesOf(text).filter((grapheme) => (used += displayWidth(grapheme.text)) <= width);
  return `${kept.map((grapheme) => grapheme.text).join('')}…`;
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}
