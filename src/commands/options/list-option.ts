/** Reads an option that is a list of known words: `--format html,pdf`. */
import { InvalidArgumentError } from 'commander';

export function listOf(value: string, known: readonly string[]): readonly string[] {
  const words = value.split(',').map((word) => word.trim());
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`“${unknown.join(', ')}” is none of ${known.join(', ')}.`);
  }
  return [...new Set(words)];
}
