/** An outline whose lock file is a link to elsewhere in, the problem out: that file is not ours to write. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';

/** @param lock name of the lock file */
export function lockElsewhere(lock: string, file: string): Problem {
  return makeProblem('outside-folder', {
    message: `“${lock}” is a link to a file outside the outline's folder, which is left as it is`,
    hint: 'put the file itself in its place, or remove the link, and run this again',
    file,
  });
}
