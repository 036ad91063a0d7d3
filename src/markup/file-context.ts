/** A file of YAML in, what reading it needs out, with a place for what is wrong in it. */
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import type { SourceFile } from '../model/source-file.js';
import { spansOf } from '../text/spans.js';
import type { Context } from './context.js';

export interface FileContext extends Context {
  readonly problems: readonly Problem[];
}

export function fileContext(file: SourceFile): FileContext {
  const problems: Problem[] = [];
  return {
    file,
    spanAt: spansOf(file.text),
    problems,
    // What `check --fix` mends are outlines, so that no fix is offered.
    report: (rule, span, message, hint) => {
      problems.push(makeProblem(rule, { message, hint, file: file.path, span }));
    },
  };
}
