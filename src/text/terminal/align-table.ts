/** Rows of cells in, the same filled up to aligned columns out; a Chinese character is two columns wide. */
import { eastAsianWidth } from 'get-east-asian-width';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

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

/** In columns of a terminal. */
export function displayWidth(text: string): number {
  return widthsOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** Of at most `width` columns; what is cut off is told by `…`. */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = 1;
  const kept = widthsOf(text).filter((part) => (used += part.width) <= width);
  return `${kept.map(({ grapheme }) => grapheme).join('')}…`;
}

function widthsOf(text: string): readonly { readonly grapheme: string; readonly width: number }[] {
  return [...graphemes.segment(text)].map(({ segment }) => ({
    grapheme: segment,
    width: graphemeWidth(segment),
  }));
}

/** What follows the first character of a grapheme stands on, or joins, it. */
function graphemeWidth(grapheme: string): number {
  const first = grapheme.codePointAt(0) ?? 0;
  if (/^[\p{Cc}\p{Cf}\p{Mn}]/u.test(grapheme)) return 0;
  return /\p{Emoji_Presentation}|\uFE0F/u.test(grapheme) ? 2 : eastAsianWidth(first);
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}
