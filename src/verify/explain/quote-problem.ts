/** What a problem says of a quote that does not stand. */
import type { RuleName } from '../../model/problems/rules.js';

export interface QuoteProblem {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}
