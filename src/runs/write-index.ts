/** What a run has built in, the page that lists it out, where it may be written. */
import { join } from 'node:path';
import { openShop } from '../api/open-shop.js';
import type { Environment } from '../environment.js';
import type { Checked } from '../model/problems/problem.js';
import { indexPage } from '../pipeline/index-page.js';
import type { OutlineFacts } from '../pipeline/load/outline-facts.js';
import { runInputs } from '../pipeline/load/run-inputs.js';
import { indexIsInput } from '../pipeline/outputs/output-problems.js';
import { indexPath, outputFolder, reportOn, writeIndexPage } from '../pipeline/outputs/write-deck.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { isListed, NO_INDEX } from './index-facts.js';
import type { TalkResult } from './jobs/talk-builder.js';

export interface ListedTalks {
  readonly values: readonly Pick<TalkResult, 'outputs' | 'entry'>[];
  /** Of all outlines that could be read. */
  readonly facts: readonly Pick<OutlineFacts, 'files'>[];
}

/** Lists the decks once all of them are there: a list with gaps would replace one without. */
export async function writeIndex(
  { values: built, facts }: ListedTalks,
  options: BuildOptions,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  // What was not written must not be listed either.
  const entries = built.flatMap(({ outputs, entry }) => (outputs.length > 0 ? (entry ?? []) : []));
  if (!isListed(built.length, entries.length)) return NO_INDEX;
  const shop = await openShop(options, environment, false);
  try {
    const page = await indexPage(entries, shop.workshop({ ...options, fit: false }, { dry: true }));
    const read = await runInputs(facts, options, environment);
    if ((await read.at(join(outputFolder(options, environment), page.name))) !== undefined) {
      const report = reportOn(indexPath(page.name, options), options, environment);
      return { value: [], problems: [indexIsInput(report)] };
    }
    return await writeIndexPage(page, options, environment);
  } finally {
    await shop.close();
  }
}
