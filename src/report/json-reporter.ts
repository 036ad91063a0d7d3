/** Problems in, JSON for other programs out. */
import type { Problem } from '../model/problems/problem.js';
import { ruleUrl } from './rule-url.js';

/** `{ "problems": [ … ] }`; lines and columns from 1, in UTF-16 code units; `null` where there is no place. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify({ problems: problems.map(entry) }, null, 2);
}

function entry({ rule, severity, message, hint, file, span, section }: Problem): object {
  return {
    rule,
    severity,
    message,
    hint: hint ?? null,
    file,
    start: span ? { line: span.start.line, column: span.start.column } : null,
    end: span ? { line: span.end.line, column: span.end.column } : null,
    section: section ?? null,
    documentation: ruleUrl(rule),
  };
}
