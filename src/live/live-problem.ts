/** A problem in, what the overlay shows of it out. */
import pc from 'picocolors';
import type { LiveProblem } from '../model/live/live-message.js';
import type { Problem } from '../model/problems/problem.js';
import { codeFrame } from '../report/code-frame.js';

/** @param texts the texts that problems point into, by path */
export function liveProblem(
  { severity, rule, message, hint, file, span }: Problem,
  texts: ReadonlyMap<string, string>,
): LiveProblem {
  const text = texts.get(file);
  const place = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
  return {
    ...{ severity, rule, place, message, hint },
    frame: span && text ? codeFrame(text.split('\n'), span, pc.createColors(false)) : undefined,
  };
}
