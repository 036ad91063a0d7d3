/** The text of a lock file in, its entries out, or the reason why it proves nothing. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { EvidenceLock } from '../../model/evidence-lock.js';
import { CHECKS_VERSION, LOCK_VERSION, OLDEST_LOCK_VERSION } from '../../model/evidence-lock.js';
import { EXTRACTION_VERSION } from '../../model/source-text.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import { compareEntries } from './lock-order.js';
import { lockSchema } from './lock-schema.js';

const REWRITE = 'write it anew with `pullquote check --update-evidence`, with the sources at hand';

/** Never a part of a lock: a file that is wrong anywhere is refused as a whole. */
export function readLock(text: string, path: string): Checked<EvidenceLock | undefined> {
  const parsed = parseJson(text);
  if (parsed === undefined)
    return refuse(broken(path, 'is no JSON: it may be half-written, or hold a merge conflict'));
  const version = versionOf(parsed);
  if (version !== undefined && version > LOCK_VERSION)
    return refuse(newer(path, `format ${String(version)}`));
  const result = lockSchema.safeParse(parsed);
  if (!result.success) return refuse(broken(path, describe(result.error.issues[0])));
  const lock = result.data;
  const future = lock.quotes.find(({ source }) => source.extraction > EXTRACTION_VERSION);
  if (future !== undefined) return refuse(newer(path, `extraction ${String(future.source.extraction)}`));
  const later = lock.quotes.find(({ checks }) => checks !== undefined && checks > CHECKS_VERSION);
  if (later !== undefined) return refuse(newer(path, `checks ${String(later.checks)}`));
  const disorder = findDisorder(lock);
  return disorder === undefined ? { value: lock, problems: [] } : refuse(broken(path, disorder));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function versionOf(parsed: unknown): number | undefined {
  const version =
    typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined;
  return typeof version === 'number' ? version : undefined;
}

function findDisorder({ version, quotes }: EvidenceLock): string | undefined {
  if (version < OLDEST_LOCK_VERSION) return `has the unknown format ${String(version)}`;
  const at = quotes.findIndex((entry, index) => {
    const before = quotes[index - 1];
    return before !== undefined && (compareEntries(before, entry) >= 0 || before.quote === entry.quote);
  });
  if (at >= 0) return `has entry ${String(at + 1)} twice or out of order`;
  return new Set(quotes.map(({ quote }) => quote)).size < quotes.length ? 'has a quote twice' : undefined;
}

function describe(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  const [list, index, ...field] = issue?.path ?? [];
  const entry =
    list === 'quotes' && typeof index === 'number'
      ? `entry ${String(index + 1)}`
      : String(list ?? 'the file');
  const at = field.length > 0 ? `, \`${field.map(String).join('.')}\`: ` : ' ';
  return `is wrong: ${entry}${at}${lowerFirst(issue?.message ?? 'cannot be read')}`;
}

/** Zod's own messages begin with a capital. */
function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function broken(file: string, what: string): Problem {
  return makeProblem('lock-broken', { file, message: `the lock file ${what}`, hint: REWRITE });
}

function newer(file: string, what: string): Problem {
  return makeProblem('lock-newer', {
    file,
    message: `the lock file was written by a newer Pullquote (${what})`,
    hint: 'update Pullquote, or write the file anew with `pullquote check --update-evidence`',
  });
}

function refuse(problem: Problem): Checked<undefined> {
  return { value: undefined, problems: [problem] };
}
