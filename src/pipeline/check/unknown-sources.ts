/** Sources named on the command line in, a problem for each that no outline of the run has out. */
import { didYouMean } from '../../text/did-you-mean.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';

export function unknownSources(
  named: ReadonlyMap<string, string>,
  outlines: readonly Outline[],
): readonly Problem[] {
  const ids = outlines.flatMap(({ meta }) => meta.sources.map(({ id }) => id));
  return [...named.keys()]
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const near = didYouMean(id, ids);
      return makeProblem('unknown-source', {
        message: `\`${id}\` is no source of these outlines`,
        hint: near === undefined ? 'name a source of their front matter' : `did you mean \`${near}\`?`,
        file: '--source',
      });
    });
}
