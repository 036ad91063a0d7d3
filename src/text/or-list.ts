/** Words in, a list of choices as a sentence says them out. */
import { lastOf } from './at.js';

/** `a`, `b` or `c`, each in backticks. */
export function orList(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${lastOf(quoted)}`;
}
