/** A rule in, where it is documented out: a path in the repository and in the package. */
import type { RuleName } from '../model/problems/rules.js';

export const RULE_PAGES = 'docs/rules/';

export function ruleUrl(rule: RuleName): string {
  return `${RULE_PAGES}${rule}.md`;
}
