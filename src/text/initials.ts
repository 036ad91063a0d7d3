/** The words of two names in, whether one is the other with initials in it out: `tom l` and `tom lind`. */

/** A letter alone, without its stop. */
export function isInitial(word: string): boolean {
  return /^\p{L}\p{M}*$/u.test(word) && !/\p{Lo}/u.test(word);
}

/**
 * Word by word; of initials alone nobody can tell whose they are.
 *
 * @param short in lower case and without stops, as the other
 */
export function isShortened(short: readonly string[], whole: readonly string[]): boolean {
  return (
    short.length === whole.length &&
    short.some((word) => !isInitial(word)) &&
    short.some((word, index) => word !== whole[index]) &&
    short.every((word, index) => {
      const other = whole[index] ?? '';
      return word === other || (isInitial(word) && other.startsWith(word));
    })
  );
}
