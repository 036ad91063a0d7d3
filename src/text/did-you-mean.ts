/** A mistyped word and the words it could be in, the likeliest out: what hints suggest. */

/**
 * The candidate within a third of the word's length, letter case aside; undefined when none is near.
 * Two neighbouring letters swapped count as one slip (Damerau–Levenshtein, optimal string alignment).
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  return nearest(word, candidates)[0]?.candidate;
}

/** The same, where no other candidate is as near: what a program may put in the word's place. */
export function surelyMeant(word: string, candidates: readonly string[]): string | undefined {
  const [first, second] = nearest(word, [...new Set(candidates)]);
  return first?.slips === second?.slips ? undefined : first?.candidate;
}

interface Near {
  readonly candidate: string;
  readonly slips: number;
}

function nearest(word: string, candidates: readonly string[]): readonly Near[] {
  const typed = word.toLowerCase().slice(0, 60);
  return candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.slips - b.slips);
}

function slipsBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
