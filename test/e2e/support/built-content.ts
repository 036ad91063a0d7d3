/** `content/` and all that can be built of it, once a run: many tests look at it, and none changes it. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';
import { ROOT } from '../../browser/helpers.js';
import { pullquote, type Ran } from './command.js';

export interface BuiltContent {
  /** Where the outputs lie, and nothing else. */
  readonly folder: string;
  readonly ran: Ran;
}

const shared: { built?: Promise<BuiltContent> } = {};

/** The worker that asks first builds, and the others wait for it. */
export function builtContent(): Promise<BuiltContent> {
  shared.built ??= buildOnce();
  return shared.built;
}

async function buildOnce(): Promise<BuiltContent> {
  const run = inject('runFolder');
  const folder = join(run, 'content');
  const isFirst = await mkdir(join(run, 'building')).then(
    () => true,
    () => false,
  );
  if (isFirst) await tell(join(run, 'ran'), await build(folder).catch(String));
  const ran = await told(join(run, 'ran'));
  if (typeof ran === 'string') throw new Error(`content/ was not built: ${ran}`);
  return { folder, ran };
}

function build(folder: string): Promise<Ran> {
  const args = ['build', 'content', '-o', folder, '--format', 'default,notes,png,theme,pptx,pptx-notes'];
  return pullquote(args, { cwd: ROOT });
}

/** Whole at once: others may be about to read it. */
async function tell(path: string, outcome: Ran | string): Promise<void> {
  await writeFile(`${path}.part`, JSON.stringify(outcome));
  await rename(`${path}.part`, path);
}

async function told(path: string): Promise<Ran | string> {
  for (;;) {
    const outcome = await readFile(path, 'utf8').catch(() => undefined);
    if (outcome !== undefined) return JSON.parse(outcome) as Ran | string;
    await delay(50);
  }
}
