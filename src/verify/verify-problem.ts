/** Makes a problem of one of this stage's rules, with the severity the catalogue gives it. */
import type { Problem } from '../model/problem.js';
import { VERIFY_RULES, type VerifyRule } from './rules.js';

/** `hint` and the rest of the problem as given; rule and severity go together. */
export function verifyProblem(rule: VerifyRule, problem: Omit<Problem, 'rule' | 'severity'>): Problem {
  return { rule, severity: VERIFY_RULES[rule].severity, ...problem };
}
