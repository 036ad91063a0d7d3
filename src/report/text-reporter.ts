/** Problems in, what a terminal shows out: place, message, code frame, hint, and a count at the end. */
import pc from 'picocolors';
import type { Problem, Severity } from '../model/problem.js';
import { codeFrame } from './code-frame.js';
import { printable } from './printable.js';

export interface TextReportOptions {
  readonly color: boolean;
}

/** @param texts the texts that problems point into, by the path that the problems name */
export function formatProblems(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  { color }: TextReportOptions,
): string {
  const colors = pc.createColors(color);
  const entries = problems.map((problem) => formatProblem(problem, texts.get(problem.file), colors));
  return [...entries, summary(problems)].join('\n\n');
}

type Colors = ReturnType<typeof pc.createColors>;

function formatProblem(problem: Problem, text: string | undefined, colors: Colors): string {
  const { rule, severity, message, hint, file, span } = problem;
  const place = span === undefined ? '' : `:${span.start.line}:${span.start.column}`;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const head = `${printable(file)}${place} ${paint(severity)} ${rule}: ${printable(message)}`;
  return [
    head,
    ...(span && text ? [codeFrame(span, text, colors.dim, paint)] : []),
    ...(hint === undefined ? [] : [`  ${colors.cyan('hint:')} ${printable(hint)}`]),
  ].join('\n');
}

function summary(problems: readonly Problem[]): string {
  const count = (wanted: Severity): string => {
    const { length } = problems.filter(({ severity }) => severity === wanted);
    return length === 0 ? '' : `${length} ${wanted}${length === 1 ? '' : 's'}`;
  };
  return [count('error'), count('warning')].filter((part) => part !== '').join(', ');
}
