/** Words that say nothing about what a text is about, of all languages. */
import { LANGUAGES } from './registry.js';

/** Lower-case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ functionWords }) => functionWords?.split(' ') ?? []),
);
