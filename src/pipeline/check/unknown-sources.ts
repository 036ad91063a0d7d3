/** Sources named by whoever asks for a check in, a problem for each that no outline of the run has out. */
import { didYouMean } from '../../text/did-you-mean.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { OutlineFacts } from '../load/outline-facts.js';
import type { Problem } from '../../model/problems/problem.js';

/**
 * @param named by id
 * @param file where they were named, as messages print it
 */
export function unknownSources(
  named: ReadonlyMap<string, unknown>,
  outlines: readonly Pick<OutlineFacts, 'sources' | 'incomplete'>[],
  { file = '--source' }: { readonly file?: string } = {},
): readonly Problem[] {
  // What could not be read whole may have named it.
  if (outlines.some(({ incomplete }) => incomplete)) return [];
  const ids = outlines.flatMap(({ sources }) => sources);
  return [...named.keys()]
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const near = didYouMean(id, ids);
      return makeProblem('unknown-source', {
        message: `\`${id}\` is no source of these outlines`,
        hint: near === undefined ? 'name a source of their front matter' : `did you mean \`${near}\`?`,
        file,
      });
    });
}
