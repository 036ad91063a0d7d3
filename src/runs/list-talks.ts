/** What came of a run in, the page that lists its decks out, where it is out of date. */
import type { Environment } from '../environment.js';
import type { Checked } from '../model/problems/problem.js';
import type { FoundOutline } from '../pipeline/find/find-inputs.js';
import { buildTalks, type BuiltTalks, type TalksAsked } from './build-talks.js';
import { isListed, NO_INDEX } from './index-facts.js';
import type { TalkResult } from './jobs/talk-builder.js';
import { SILENT } from './progress.js';

const INDEX: FoundOutline = { path: 'index.html', folder: '' };

/** Where it is as it should be, what it says of each deck is not even read. */
export async function listTalks(
  talks: BuiltTalks,
  asked: TalksAsked,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  const { values: built } = talks;
  const { results } = asked;
  const listed = built.filter(
    ({ outputs, entry, entryDigest }) => outputs.length > 0 && (entry ?? entryDigest) !== undefined,
  );
  if (!isListed(built.length, listed.length)) return NO_INDEX;
  const made = results === undefined ? [] : [results.index(built)];
  if ((await results?.standing(INDEX, { artifacts: made })) !== undefined) return NO_INDEX;
  const { writeIndex } = await import('./write-index.js');
  const values = await withEntries(built, asked, environment);
  const written = await writeIndex({ ...talks, values }, asked.settings.options, environment);
  if (written.value.length > 0) await results?.noteStanding(INDEX, made, written.value);
  return written;
}

/** Talks with what pages say of them: of one for which it is not in the cache any more, it is built once again. */
export async function withEntries(
  built: readonly TalkResult[],
  asked: TalksAsked,
  environment: Environment,
): Promise<readonly TalkResult[]> {
  const found = await Promise.all(
    built.map(async (talk) => {
      const { entry, entryDigest } = talk;
      const kept = entryDigest === undefined ? undefined : () => asked.results?.entry(entryDigest);
      return { ...talk, entry: entry ?? (await kept?.()) };
    }),
  );
  const lost = new Set(
    found.flatMap(({ path, entry, entryDigest }) =>
      entry === undefined && entryDigest !== undefined ? [path] : [],
    ),
  );
  if (lost.size === 0) return found;
  const again = await buildTalks(
    {
      ...asked,
      outlines: asked.outlines.filter(({ path }) => lost.has(path)),
      elsewhere: [...asked.elsewhere, ...asked.outlines.filter(({ path }) => !lost.has(path))],
      // As if to be compared: what is built is kept again, and stands.
      ...{ verifies: true, progress: SILENT },
    },
    environment,
  );
  const [failure] = again.failures;
  if (failure !== undefined) throw failure.error;
  const rebuilt = new Map(again.values.map((talk) => [talk.path, talk]));
  return found.map((talk) => rebuilt.get(talk.path) ?? talk);
}
