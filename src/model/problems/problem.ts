/** What an author got wrong: a value, gathered from every stage and reported once. */
import type { Span } from '../position.js';
import type { Fix } from './fix.js';
import type { RuleName, Severity } from './rules.js';

export type { Severity } from './rules.js';

/** One thing that is wrong, with its place and what to do about it. */
export interface Problem {
  /** Documented in `docs/rules/`. */
  readonly rule: RuleName;
  /** An error keeps a deck from being built, a warning does not. */
  readonly severity: Severity;
  /** One sentence, in lower case and without a full stop: what is wrong. */
  readonly message: string;
  /** Likewise: what to do about it. */
  readonly hint?: string | undefined;
  /** Path of the file, as messages print it. */
  readonly file: string;
  /** Where in the file; absent for what concerns it as a whole, or a file that is no text. */
  readonly span?: Span | undefined;
  /** Which slide of a presentation it is on, from 1. */
  readonly slide?: number | undefined;
  /** What would mend it, each by itself; only where the hint names the cure. */
  readonly fixes?: readonly Fix[] | undefined;
  /** The id of the section the problem is in, so that a draft can mark its slide. */
  readonly section?: string | undefined;
}

/** A stage's result: the best value it could make, and everything wrong with the input. */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
