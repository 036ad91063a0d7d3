/** Problems in, the text that a terminal shows of them out. */
import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Problem } from '../model/problems/problem.js';
import { codeFrame } from './code-frame.js';
import { visibleText } from '../text/terminal/visible-text.js';

/** More than anybody reads in one go; errors come before warnings then. */
const MAX_SHOWN = 100;
/** Rules that the last line names: with more it would be longer than all above it. */
const MAX_NAMED = 3;

/**
 * Each problem with its place, its line and its hint, a blank line between, and the count of them at the end;
 * empty when there are none.
 *
 * @param sources the texts that the problems point into, by path
 */
export function formatProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  { color }: { readonly color: boolean },
): string {
  if (problems.length === 0) return '';
  const colors = createColors(color);
  const lines = new Map([...sources].map(([path, text]) => [path, text.split('\n')]));
  const shown = problems.length > MAX_SHOWN ? errorsFirst(problems).slice(0, MAX_SHOWN) : problems;
  const rest = problems.length - shown.length;
  return [
    ...shown.map((problem) => formatProblem(problem, lines.get(problem.file), colors)),
    ...(rest > 0 ? [`… and ${rest.toLocaleString('en')} more`] : []),
    `${countOf(problems)}\n${explanationOf(shown)}`,
  ].join('\n\n');
}

function formatProblem(problem: Problem, lines: readonly string[] | undefined, colors: Colors): string {
  const { span, severity, rule, message, hint } = problem;
  const place = placeOf(problem);
  const paint = severity === 'error' ? colors.red : colors.yellow;
  return [
    `${colors.bold(visibleText(place))} ${paint(severity)} ${rule}: ${visibleLines(message)}`,
    ...(span === undefined || lines === undefined ? [] : [codeFrame(lines, span, colors)]),
    ...(hint === undefined ? [] : [`  ${colors.cyan('hint:')} ${visibleText(hint)}`]),
  ].join('\n');
}

function placeOf({ file, span, slide }: Problem): string {
  if (slide !== undefined) return `${file}, slide ${slide}:`;
  return span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
}

/** A message may have lines of its own. */
function visibleLines(message: string): string {
  return message.split('\n').map(visibleText).join('\n');
}

function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return [plural(errors, 'error'), plural(warnings, 'warning')].filter((part) => part !== '').join(', ');
}

/** How to read more about the rules, each once. */
function explanationOf(problems: readonly Problem[]): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  const rest = rules.length - MAX_NAMED;
  const others = rules.slice(1, MAX_NAMED).join(', ');
  const more = rest > 0 ? `${others} and ${rest} more` : others;
  return `to read more: pullquote explain ${rules.slice(0, 1).join('')}${more === '' ? '' : ` (or ${more})`}`;
}

function plural(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
