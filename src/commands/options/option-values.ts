/** What is written behind an option in, its value out; Commander says what is wrong with it, and where. */
import { InvalidArgumentError } from 'commander';

/** A list of known words: `--format html,pdf`. */
export function listOf(value: string, known: readonly string[]): readonly string[] {
  const words = value.split(',').map((word) => word.trim());
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`“${unknown.join(', ')}” is none of ${known.join(', ')}.`);
  }
  return [...new Set(words)];
}

/** A whole number from 1 up. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 up.');
  return Number(value);
}
