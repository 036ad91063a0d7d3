/**
 * An outline, with what its sources and its lock file hold, in; the evidence for its quotations out. The one way to
 * it for every caller: nothing is read from disk, and no browser is asked.
 */
import type { EvidenceLock } from '../model/evidence-lock.js';
import { evidenceByKey, type EvidenceByKey } from '../model/evidence.js';
import type { NumberEvidenceByKey } from '../model/number-evidence.js';
import type { Outline } from '../model/outline.js';
import type { Checked } from '../model/problems/problem.js';
import type { SourceText } from '../model/source-text.js';
import { knownVerdicts } from './known-verdicts.js';
import { readLock } from './lock/read-lock.js';
import { verifyNumbers } from './verify-numbers.js';
import { sourceShelf, type GivenSource, type SourceShelf } from './source-shelf.js';
import { verifyOutline } from './verify-outline.js';

export interface GivenTexts {
  /** By id: those that are at hand. */
  readonly sources: ReadonlyMap<string, GivenSource>;
  /** The lock file: where it lies, as messages print it, and what it holds; absent where there is none. */
  readonly lock?: { readonly path: string; readonly text: string } | undefined;
  /** Ids of sources that should be at hand, whose own problem says why they are not. */
  readonly unread?: ReadonlySet<string> | undefined;
}

export interface VerifiedOutline {
  readonly evidence: EvidenceByKey;
  /** Of the numbers in charts that somebody is said to have said. */
  readonly numbers: NumberEvidenceByKey;
  /** Those at hand, by id. */
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly lock: EvidenceLock | undefined;
}

export async function verifyTexts(
  outline: Outline,
  { sources, lock, unread = new Set() }: GivenTexts,
  shelf: SourceShelf = sourceShelf(),
): Promise<Checked<VerifiedOutline>> {
  const read = await extractAll(sources, shelf);
  const texts = new Map(read.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])));
  const broken = read.filter(({ value }) => value === undefined).map(({ id }) => id);
  const locked = lock === undefined ? NO_LOCK : readLock(lock.text, lock.path);
  const verdicts = await knownVerdicts(outline, texts, shelf.store);
  const explained = new Set([...unread, ...broken]);
  const verified = verifyOutline(outline, texts, locked.value, explained, shelf, verdicts.known);
  await verdicts.keep(verified.value);
  const numbers = verifyNumbers(outline, texts, locked.value, explained, shelf);
  return {
    value: {
      evidence: evidenceByKey(verified.value),
      numbers: numbers.value,
      sources: texts,
      lock: locked.value,
    },
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...locked.problems,
      ...verified.problems,
      ...numbers.problems,
    ],
  };
}

const NO_LOCK: Checked<undefined> = { value: undefined, problems: [] };

type Extracted = Checked<SourceText | undefined> & { readonly id: string };

function extractAll(
  sources: ReadonlyMap<string, GivenSource>,
  shelf: SourceShelf,
): Promise<readonly Extracted[]> {
  return Promise.all(
    [...sources].map(async ([id, given]) => ({ id, ...(await shelf.read(given, extract)) })),
  );
}

/** Reading HTML articles takes much code, which decks without a source at hand never load. */
async function extract({ path, bytes, format }: GivenSource): Promise<Checked<SourceText | undefined>> {
  const { readSource } = await import('../sources/read-source.js');
  const { value, problems } = await readSource(bytes, path, format);
  return { value: value?.source, problems };
}
