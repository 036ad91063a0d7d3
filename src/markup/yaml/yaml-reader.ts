/** Where YAML is being read, and the problems found on the way. */
import type { Span } from '../../model/position.js';
import type { Context } from '../context.js';
import { replacing } from '../../text/make-fix.js';
import { shorten } from '../../text/shorten.js';
import { yamlProblem, type YamlProblem } from './yaml-problem.js';

export interface YamlReader {
  readonly source: string;
  /** Offset of `source` in the file. */
  readonly start: number;
  readonly context: Context;
  /** One fault makes for others on the same line; the first is enough. */
  readonly faultyLines: Set<number>;
}

/** An error or warning of the `yaml` package. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Offsets count from the beginning of the YAML. */
export function yamlSpan(from: number, to: number, { start, context }: YamlReader): Span {
  return context.spanAt(start + from, start + to);
}

export function reportFault({ code, message, pos }: YamlFault, reader: YamlReader): void {
  const [from, to] = pos;
  const line = lineAround(from, reader.source);
  const key = code === 'DUPLICATE_KEY' ? keyAt(from, reader.source) : '';
  const end = key === '' ? Math.min(to, line.end) : from + key.length;
  reportOnce(yamlProblem(code, message, line.text, key), yamlSpan(from, Math.max(end, from), reader), reader);
}

export function reportOnce({ rule, message, hint }: YamlProblem, span: Span, reader: YamlReader): void {
  if (reader.faultyLines.has(span.start.line)) return;
  reader.faultyLines.add(span.start.line);
  reader.context.report(rule, span, message, hint);
}

/** A value and what follows it on its line, that YAML takes for a comment; offsets into the YAML. */
export interface CutValue {
  readonly from: number;
  readonly commentFrom: number;
  readonly comment: string;
  /** It stands in no quotation marks of its own. */
  readonly plain: boolean;
}

export function reportComment({ from, commentFrom, comment, plain }: CutValue, reader: YamlReader): void {
  const end = commentFrom + comment.trimEnd().length;
  const whole = reader.source.slice(from, end);
  // Whether it is meant as text only its author knows.
  const fix = replacing(whole, JSON.stringify(whole), yamlSpan(from, end, reader), 'fact');
  reader.context.report(
    'yaml-comment',
    yamlSpan(commentFrom, end, reader),
    `YAML takes \`${shorten(comment)}\` for a comment and leaves it out`,
    'put the whole text in double quotes, or a space after `#` if it is a comment',
    plain && !whole.includes('\n') ? fix : undefined,
  );
}

export function reportDocumentEnd(at: number, reader: YamlReader): void {
  reader.context.report(
    'yaml-syntax',
    yamlSpan(at, at + 3, reader),
    'YAML ends at a line `...`; what follows is not read',
    'delete the line, or put the text in double quotes',
  );
}

function lineAround(offset: number, source: string): { readonly text: string; readonly end: number } {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const found = source.indexOf('\n', Math.max(offset, start));
  const end = found === -1 ? source.length : found;
  return { text: source.slice(start, end), end };
}

function keyAt(from: number, source: string): string {
  return /^[^\n:]*/.exec(source.slice(from, from + 200))?.[0].trimEnd() ?? '';
}
