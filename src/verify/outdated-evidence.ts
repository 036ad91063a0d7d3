/** Quotations that a lock file speaks for in, one warning for those that passed before their language had rules out. */
import { languagesIn } from '../languages/sentence-languages.js';
import type { EvidenceLock } from '../model/evidence-lock.js';
import type { Evidence } from '../model/evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline } from '../model/outline.js';
import type { Problem } from '../model/problems/problem.js';
import { findEntry } from './lock/check-against-lock.js';
import { checkedWords } from './verify-quote.js';

/** An entry that says nothing of its checks passed the first. */
const FIRST_CHECKS = 1;

/** Their verdicts stay: only their source could change them. */
export function outdatedProblems(
  { meta, file }: Outline,
  evidence: readonly Evidence[],
  lock: EvidenceLock | undefined,
): readonly Problem[] {
  const outdated = evidence.filter(({ quote, locked }) => {
    const entry = locked ? findEntry(quote, lock, meta) : undefined;
    return (
      entry !== undefined && entry.status !== 'located' && (entry.checks ?? FIRST_CHECKS) < neededFor(quote)
    );
  });
  const [first] = outdated;
  if (first === undefined) return [];
  const which =
    outdated.length === 1
      ? 'one quotation was verified before a check of its language'
      : `${String(outdated.length)} quotations were verified before a check of their languages`;
  return [
    makeProblem('checks-outdated', {
      message: `${which} was there: whether a negation was cut off, or what makes the words a report or a supposition, was not checked`,
      hint: `check again with the source at hand: \`pullquote check --source ${first.quote.source}=FILE --update-evidence\``,
      ...{ file: file.path, span: first.quote.textSpan },
    }),
  ];

  function neededFor(quote: Evidence['quote']): number {
    const lang = meta.sources.find(({ id }) => id === quote.source)?.lang ?? meta.lang;
    const languages = languagesIn(checkedWords(quote), lang);
    return Math.max(
      FIRST_CHECKS,
      ...languages.map(({ record }) =>
        Math.max(record.negation?.since ?? FIRST_CHECKS, record.scope?.since ?? FIRST_CHECKS),
      ),
    );
  }
}
