/** The problem of a source that has nothing to quote. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';

export function noWords(file: string): Problem {
  return makeProblem('source-empty', {
    file,
    message: 'the source has no words in it',
    hint: 'check that the file holds the interview’s text and not only its frame',
  });
}
