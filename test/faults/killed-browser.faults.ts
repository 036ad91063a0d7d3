/** Builds whose browser, or one of its pages, is killed: once is one retry, and nothing is ever lost. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll } from 'vitest';
import { sharedFolder } from '../support/shared-folder.js';
import { faultRow } from './support/fault-row.js';
import { twoDeckProject, type TwoDeckProject } from './support/two-deck-project.js';

const root = await sharedFolder();
const log = join(root, 'log');
const HOOK = `--import ${pathToFileURL(join(import.meta.dirname, 'support/kill-browser-at.mjs')).href}`;
const calm: { project?: TwoDeckProject; messages: number } = { messages: 0 };

beforeAll(async () => {
  const project = (calm.project = await twoDeckProject(root));
  await project.begin();
  const end = await project.build({ NODE_OPTIONS: HOOK, KILL_LOG: log });
  const losses = await project.losses(end);
  if (losses.length > 0) throw new Error(losses.join('; '));
  calm.messages = Number(await readFile(log, 'utf8'));
  if (calm.messages < 40) throw new Error('the messages to the browser are not counted');
}, 300_000);

faultRow({
  name: 'the browser or a page is killed at a moment of a build',
  rounds: { full: 40, short: 6 },
  async round(seed) {
    const { code, loss } = await killedRound(whomOf(seed), [momentOf(seed)]);
    return loss ?? (code === 0 ? undefined : `one death is one retry, and it ended with ${code}`);
  },
});

faultRow({
  name: 'the browser or a page is killed, and the next one too',
  rounds: { full: 20, short: 2 },
  async round(seed) {
    return (await killedRound(whomOf(seed), [momentOf(seed), momentOf(seed + 7)])).loss;
  },
});

const whomOf = (seed: number): string => (seed % 2 === 0 ? 'browser' : 'renderer');

/** Evenly spread over the messages of a calm build, the same for the same seed; few rounds are spread as well as many. */
function momentOf(seed: number): number {
  return Math.floor((((seed + 0.5) * 0.618_033_988_749_894_9) % 1) * calm.messages);
}

async function killedRound(
  whom: string,
  moments: readonly number[],
): Promise<{ readonly code: number; readonly loss: string | undefined }> {
  const { project } = calm;
  if (project === undefined) throw new Error('there is no project');
  await rm(log, { force: true });
  await project.begin();
  const env = { NODE_OPTIONS: HOOK, KILL_LOG: log, KILL_WHOM: whom, KILL_AT: moments.join(',') };
  const end = await project.build(env);
  const kills = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').filter(Boolean);
  const losses = [...(kills.length === 0 ? ['nothing was killed'] : []), ...(await project.losses(end))];
  const loss = `${whom} killed at ${moments.join(', ')} of ${calm.messages}: ${losses.join('; ')}`;
  return { code: end?.code ?? -1, loss: losses.length === 0 ? undefined : loss };
}
