/** What a run has built in, the page that lists it out, where it may be written. */
import { join } from 'node:path';
import { openShop } from '../api/open-shop.js';
import type { Environment } from '../environment.js';
import type { Checked } from '../model/problems/problem.js';
import type { FoundOutline } from '../pipeline/find/find-inputs.js';
import { indexPage, type IndexEntry } from '../pipeline/index-page.js';
import type { OutlineFacts } from '../pipeline/load/outline-facts.js';
import { runInputs } from '../pipeline/load/run-inputs.js';
import { indexIsInput } from '../pipeline/outputs/output-problems.js';
import { indexPath, outputFolder, reportOn, writeIndexPage } from '../pipeline/outputs/write-deck.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { digestOf } from '../read/author-disk.js';
import type { TalkResult } from './jobs/talk-builder.js';
import type { TalkResults } from './results/talk-results.js';

/** A cover has some 100 KB, and all are in one page: with ten thousand nothing could make it, with more than these nobody would open it. */
const MOST_COVERS = 200;

/** Whether the page of so many decks shows pictures of them; without, it has their titles. */
export function hasCovers(decks: number): boolean {
  return decks > 1 && decks <= MOST_COVERS;
}

export const NO_INDEX = { value: [], problems: [] };
const INDEX: FoundOutline = { path: 'index.html', folder: '' };

export interface ListedTalks {
  readonly values: readonly Pick<TalkResult, 'outputs' | 'entry'>[];
  /** Of all outlines that could be read. */
  readonly facts: readonly Pick<OutlineFacts, 'files'>[];
}

/** Lists the decks once all of them are there: a list with gaps would replace one without. */
export async function writeIndex(
  { values: built, facts }: ListedTalks,
  results: Pick<TalkResults, 'standing' | 'noteStanding'> | undefined,
  options: BuildOptions,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  // What was not written must not be listed either.
  const entries = built.flatMap(({ outputs, entry }) => (outputs.length > 0 ? (entry ?? []) : []));
  if (built.length < 2 || entries.length < built.length) return NO_INDEX;
  const made = [{ name: 'index.html', digest: digestOf(JSON.stringify(entries, hashOfFont)) }];
  if ((await results?.standing(INDEX, { artifacts: made })) !== undefined) return NO_INDEX;
  const shop = await openShop(options, environment, false);
  try {
    const page = await indexPage(entries, shop.workshop({ ...options, fit: false }, { dry: true }));
    const read = await runInputs(facts, options, environment);
    if ((await read.at(join(outputFolder(options, environment), page.name))) !== undefined) {
      const report = reportOn(indexPath(page.name, options), options, environment);
      return { value: [], problems: [indexIsInput(report)] };
    }
    const written = await writeIndexPage(page, options, environment);
    if (written.value.length > 0) await results?.noteStanding(INDEX, made, written.value);
    return written;
  } finally {
    await shop.close();
  }
}

/** A font's hash stands for its bytes, and for the characters that it has. */
function hashOfFont(key: string, value: unknown): unknown {
  return key === 'fonts' ? (value as IndexEntry['fonts']).map(({ hash }) => hash) : value;
}
