/**
 * Problems in, workflow commands of GitHub Actions out, which show them beside the lines of a change.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Problem } from '../model/problems/problem.js';
import { UNMEASURED, unmeasuredSentence } from './unmeasured.js';

export function formatGithub(
  problems: readonly Problem[],
  { unmeasured }: { readonly unmeasured?: string | undefined },
): string {
  const notices = unmeasured === undefined ? [] : [notice(UNMEASURED, unmeasuredSentence(unmeasured))];
  return [...problems.map(command), ...notices].join('\n');
}

function command({ rule, severity, message, hint, file, span, slide }: Problem): string {
  const place = span
    ? `,line=${span.start.line},col=${span.start.column},endLine=${span.end.line},endColumn=${span.end.column}`
    : '';
  const said = slide === undefined ? message : `slide ${slide}: ${message}`;
  const text = hint === undefined ? said : `${said}\nhint: ${hint}`;
  return `::${severity} file=${property(file)}${place},title=${property(rule)}::${data(text)}`;
}

/** It belongs to no file. */
function notice(title: string, text: string): string {
  return `::notice title=${property(title)}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
