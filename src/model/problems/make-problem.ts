/** Makes a problem of a rule, with the severity that the catalogue gives it. */
import type { Problem } from './problem.js';
import { RULES, type RuleName } from './rules.js';

/** The rest of the problem as given; rule and severity go together. */
export function makeProblem(rule: RuleName, rest: Omit<Problem, 'rule' | 'severity'>): Problem {
  return { rule, severity: RULES[rule].severity, ...rest };
}
