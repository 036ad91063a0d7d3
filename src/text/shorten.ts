/** An author's text in, a piece short enough to stand in a message out. */

const MAX = 40;

/** One line, at most 40 characters, `…` where something was cut. */
export function shorten(text: string): string {
  const characters = Array.from(
    text
      .slice(0, 4 * MAX)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (characters.length <= MAX) return characters.join('');
  return `${characters.slice(0, MAX - 1).join('')}…`;
}
