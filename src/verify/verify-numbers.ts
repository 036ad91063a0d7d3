/** An outline and its sources in, a verdict on each number that its charts claim out, with a problem for each that does not stand. */
import type { EvidenceLock } from '../model/evidence-lock.js';
import {
  isFound,
  type NumberClaim,
  type NumberEvidence,
  type NumberEvidenceByKey,
} from '../model/number-evidence.js';
import type { Outline } from '../model/outline.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import type { SourceText } from '../model/source-text.js';
import { indexedSources } from './indexed-sources.js';
import { findNumberEntry, numberFromLock } from './lock/number-lock.js';
import type { SourceShelf } from './source-shelf.js';
import { numberClaims } from './numbers/number-claims.js';
import { numberProblem } from './numbers/number-problems.js';
import { quantitiesOf, verifyNumber } from './numbers/verify-number.js';

/**
 * A source at hand decides; the lock speaks for those that are absent.
 *
 * @param sources by id; those that could not be read are left out
 * @param unread ids of sources whose own problem says why nothing of them can be checked
 */
export function verifyNumbers(
  outline: Outline,
  sources: ReadonlyMap<string, SourceText>,
  lock: EvidenceLock | undefined,
  unread: ReadonlySet<string>,
  shelf: SourceShelf,
): Checked<NumberEvidenceByKey> {
  const claims = numberClaims(outline);
  if (claims.length === 0) return { value: new Map(), problems: [] };
  const indexed = indexedSources(outline, sources, shelf);
  const { lang } = outline.meta;
  const said = new Map<string, ReturnType<typeof quantitiesOf>>();
  const evidence = claims.map((claim): NumberEvidence => {
    const source = indexed.get(claim.source);
    if (source === undefined) return numberFromLock(claim, lock);
    if (!said.has(claim.source)) said.set(claim.source, quantitiesOf(source, lang));
    return verifyNumber(claim, source, lang, said.get(claim.source));
  });
  return {
    value: new Map(evidence.map((one) => [one.claim.key, one])),
    problems: [
      ...evidence
        .filter((one) => one.status !== 'unchecked' || !isExplained(one.claim, outline, unread))
        .flatMap((one) => numberProblem(one, outline)),
      ...lagging(evidence, outline, sources, lock),
    ],
  };
}

/** That there is no copy would be false of a source that cannot be read, or that the front matter does not have. */
function isExplained(
  { source }: NumberClaim,
  { meta, incomplete }: Outline,
  unread: ReadonlySet<string>,
): boolean {
  return incomplete === true || unread.has(source) || !meta.sources.some(({ id }) => id === source);
}

/** Said once: a lock that lags behind lets a clone without the sources fail. */
function lagging(
  evidence: readonly NumberEvidence[],
  { file }: Outline,
  sources: ReadonlyMap<string, SourceText>,
  lock: EvidenceLock | undefined,
): readonly Problem[] {
  const unlocked = evidence.filter(
    (one) =>
      isFound(one) &&
      sources.has(one.claim.source) &&
      lock !== undefined &&
      findNumberEntry(one.claim, lock) === undefined,
  );
  const [first] = unlocked;
  if (first === undefined) return [];
  const { written, section } = first.claim;
  const count = unlocked.length === 1 ? 'one verified number is' : `${unlocked.length} verified numbers are`;
  return [
    makeProblem('stale-lock', {
      message: `${count} not in the lock file`,
      hint: 'record what was verified with `pullquote check --update-evidence`',
      ...{ file: written.file ?? file.path, span: written.span, section },
    }),
  ];
}
