/** A rule in, where it is documented out: a path in the repository and in the package. */
import type { RuleName } from '../model/rules.js';

export function ruleUrl(rule: RuleName): string {
  return `docs/rules/${rule}.md`;
}
