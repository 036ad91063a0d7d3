/** An outline and its sources in, a verdict on every quote out, with a problem for each that does not stand. */
import { makeProblem } from '../model/problems/make-problem.js';
import type { EvidenceLock } from '../model/evidence-lock.js';
import { passes, type Evidence } from '../model/evidence.js';
import type { Outline, Quote, Section, Source } from '../model/outline.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import type { SourceText } from '../model/source-text.js';
import { checkAgainstLock, findEntry } from './lock/check-against-lock.js';
import { explainQuote } from './explain/explain-quote.js';
import type { IndexedSource } from './index/index-source.js';
import { indexedSources } from './indexed-sources.js';
import { inlineQuotations } from './inline-quotations.js';
import type { KeptVerdict } from './known-verdicts.js';
import { outdatedProblems } from './outdated-evidence.js';
import { sourceShelf, type SourceShelf } from './source-shelf.js';
import { statementProblems } from './attribution/statement-problems.js';
import { uncheckedProblems, unreadArticles } from './unchecked-languages.js';
import { unreadProblems } from './attribution/unread-labels.js';
import { unlabelledProblems } from './attribution/unlabelled-sources.js';
import { verbatimFix } from './verbatim-fix.js';
import { verifyQuote } from './verify-quote.js';

interface Placed {
  readonly section: Section;
  readonly evidence: Evidence;
}

/**
 * Evidence in the order of the outline, one for each quote. A source at hand decides; the lock speaks for those that
 * are absent.
 *
 * @param sources by id; those that could not be read are left out
 * @param unread ids of sources whose own problem says why their quotes cannot be checked
 * @param shelf where what was made of a source is found again
 * @param verdicts those that are known of quotes whose source is at hand, by their keys
 */
export function verifyOutline(
  outline: Outline,
  sources: ReadonlyMap<string, SourceText>,
  lock?: EvidenceLock,
  unread: ReadonlySet<string> = new Set(),
  shelf: SourceShelf = sourceShelf(),
  verdicts: ReadonlyMap<string, KeptVerdict> = new Map(),
): Checked<readonly Evidence[]> {
  const indexed = indexedSources(outline, sources, shelf);
  const placed = outline.sections.flatMap((section) =>
    quotesOf(section).map((quote) => ({ section, evidence: judge(quote, outline, indexed, lock, verdicts) })),
  );
  const evidence = placed.map((one) => one.evidence);
  return {
    value: evidence,
    problems: [
      ...statementProblems(outline, sources),
      ...unreadProblems(outline, sources),
      ...unlabelledProblems(outline, sources, evidence, unreadArticles(outline, indexed, evidence)),
      ...uncheckedProblems(outline, indexed, evidence),
      ...placed
        .filter(({ evidence }) => !isExplained(evidence, outline, unread))
        .flatMap((one) => quoteProblem(one, outline, indexed)),
      ...inlineQuotations(outline, indexed),
      ...outdatedProblems(outline, evidence, lock),
      ...changedSources(outline, sources, lock),
      ...staleLock(placed, outline, sources, lock),
    ],
  };
}

/** The quotes of a section, in order. */
export function quotesOf(section: Section): readonly Quote[] {
  return section.blocks.filter((block) => block.type === 'quote');
}

function judge(
  quote: Quote,
  outline: Outline,
  sources: ReadonlyMap<string, IndexedSource>,
  lock: EvidenceLock | undefined,
  verdicts: ReadonlyMap<string, KeptVerdict>,
): Evidence {
  const source = sources.get(quote.source);
  const verdict = verdicts.get(quote.key);
  if (verdict !== undefined) return { ...verdict, quote };
  return source === undefined
    ? checkAgainstLock(quote, lock, outline.meta)
    : verifyQuote(quote, source, outline.meta, sourceOf(quote, outline.meta)?.verbatim);
}

function sourceOf({ source }: Quote, { sources }: Outline['meta']): Source | undefined {
  return sources.find(({ id }) => id === source);
}

/** That it has no copy would be false of a source that cannot be read, or that is misspelt here or in the front matter. */
function isExplained(
  { status, quote }: Evidence,
  { meta, incomplete }: Outline,
  unread: ReadonlySet<string>,
): boolean {
  if (status !== 'unchecked') return false;
  return (
    incomplete === true || unread.has(quote.source) || !meta.sources.some(({ id }) => id === quote.source)
  );
}

function quoteProblem(
  { section, evidence }: Placed,
  outline: Outline,
  sources: ReadonlyMap<string, IndexedSource>,
): readonly Problem[] {
  const found = explainQuote(evidence);
  if (found === undefined) return [];
  const { rule, message, hint } = found;
  const { file } = outline;
  const fix = verbatimFix(evidence, sources.get(evidence.quote.source), outline);
  return [
    makeProblem(rule, {
      message,
      hint,
      file: file.path,
      span: evidence.quote.textSpan,
      section: section.id,
      ...(fix === undefined ? {} : { fixes: [fix] }),
    }),
  ];
}

function changedSources(
  outline: Outline,
  sources: ReadonlyMap<string, SourceText>,
  lock: EvidenceLock | undefined,
): readonly Problem[] {
  return outline.meta.sources.flatMap(({ id, span }) => {
    const source = sources.get(id);
    const locked = lock?.quotes.filter((entry) => entry.source.id === id) ?? [];
    if (source === undefined || locked.every((entry) => entry.source.sha256 === source.sha256)) return [];
    return makeProblem('source-changed', {
      message: `the source \`${id}\` is not the file that the lock file was written for`,
      hint: 'record it with `pullquote check --update-evidence`; the quotes were checked against the file at hand',
      file: outline.file.path,
      span,
    });
  });
}

/** Said once: a lock that lags behind lets a clone without the sources fail. */
function staleLock(
  placed: readonly Placed[],
  outline: Outline,
  sources: ReadonlyMap<string, SourceText>,
  lock: EvidenceLock | undefined,
): readonly Problem[] {
  if (lock === undefined) return [];
  const unlocked = placed.filter(
    ({ evidence }) =>
      sources.has(evidence.quote.source) &&
      passes(evidence) &&
      findEntry(evidence.quote, lock, outline.meta) === undefined,
  );
  const [first] = unlocked;
  if (first === undefined) return [];
  const count =
    unlocked.length === 1 ? 'one verified quote is' : `${String(unlocked.length)} verified quotes are`;
  return [
    makeProblem('stale-lock', {
      message: `${count} not in the lock file`,
      hint: 'record what was verified with `pullquote check --update-evidence`',
      file: outline.file.path,
      span: first.evidence.quote.textSpan,
      section: first.section.id,
    }),
  ];
}
