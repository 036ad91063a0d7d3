/** What a problem says of a quote that does not stand. */
import type { VerifyRule } from './rules.js';

export interface Failure {
  readonly rule: VerifyRule;
  readonly message: string;
  readonly hint: string;
}
