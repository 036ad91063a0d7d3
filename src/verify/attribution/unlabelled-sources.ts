/** Sources and the evidence found in them in, one warning for each that does not say who speaks out. */
import { passes, type Evidence } from '../../model/evidence.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SourceText } from '../../model/source-text.js';
import { tellsSpeakers } from './state-speakers.js';
import { speakersIn } from './stated-in.js';

/**
 * None where nothing is quoted, where the author states whose the words are, or where an article's own words tell it.
 *
 * @param unread ids of sources whose own words nobody could read for it
 */
export function unlabelledProblems(
  { meta, file }: Outline,
  sources: ReadonlyMap<string, SourceText>,
  evidence: readonly Evidence[],
  unread: ReadonlySet<string>,
): readonly Problem[] {
  return meta.sources.flatMap(({ id, span }) => {
    const source = sources.get(id);
    if (source === undefined || unread.has(id) || tellsSpeakers(source) || speakersIn(meta, id) !== undefined)
      return [];
    if (!isUnchecked(evidence.filter(({ quote }) => quote.source === id))) return [];
    return [
      makeProblem('source-unlabelled', {
        message: `\`${id}\` does not say who speaks: whose words its quotations are was not checked`,
        hint: 'put a name and a colon before each turn in the copy of the source; if all its words are one person’s, say so under the source: `speakers: { all: Name }`',
        ...{ file: file.path, span },
      }),
    ];
  });
}

/** Words were found, and of none of them was it told whose they are. */
function isUnchecked(evidence: readonly Evidence[]): boolean {
  const found = evidence.filter(({ ranges }) => ranges.length > 0);
  return (
    found.some((one) => passes(one) && one.unattributed === undefined) &&
    found.every(({ attribution }) => attribution === 'unknown')
  );
}
