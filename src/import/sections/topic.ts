/** A section in, a measure of how much some words say of what it is about out. */
import { FUNCTION_WORDS } from '../../languages/function-words.js';
import type { SourceSection } from './section.js';
import { termsIn } from '../units/terms.js';

/** From 0, nothing, to 0.5: the words are those that the section comes back to. */
export type Topic = (words: string) => number;

export function topicOf({ units }: SourceSection): Topic {
  const counts = new Map<string, number>();
  for (const { terms } of units) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (words) => {
    const terms = termsIn(words).filter((term) => !FUNCTION_WORDS.has(term));
    if (terms.length === 0) return 0;
    const recurring = terms.reduce((sum, term) => sum + Math.min(1, ((counts.get(term) ?? 1) - 1) / 2), 0);
    return (0.5 * recurring) / terms.length;
  };
}
