/** Problems in, JSON for other programs out. */
import type { Position } from '../model/position.js';
import type { Fix } from '../model/problems/fix.js';
import type { Problem } from '../model/problems/problem.js';
import { ruleUrl } from './rule-url.js';

/**
 * `{ "problems": [ … ] }`; lines and columns from 1, in UTF-16 code units; `null` where there is no place. `fixes` do what the hint says.
 * `unmeasured` is there where it was not measured whether slides fit, and says why.
 */
export function formatJson(
  problems: readonly Problem[],
  { unmeasured }: { readonly unmeasured?: string | undefined },
): string {
  return JSON.stringify({ problems: problems.map(entry), unmeasured }, null, 2);
}

function entry({ rule, severity, message, hint, file, span, section, slide, fixes = [] }: Problem): object {
  return {
    rule,
    severity,
    message,
    hint: hint ?? null,
    file,
    start: span ? place(span.start) : null,
    end: span ? place(span.end) : null,
    section: section ?? null,
    slide: slide ?? null,
    fixes: fixes.map(fixEntry),
    documentation: ruleUrl(rule),
  };
}

function fixEntry({ title, touches, edits }: Fix): object {
  return {
    title,
    touches,
    edits: edits.map(({ span, text }) => ({ start: place(span.start), end: place(span.end), text })),
  };
}

function place({ line, column }: Position): object {
  return { line, column };
}
