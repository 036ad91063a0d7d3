/**
 * What we wrote where, as digests in `.pullquote/outputs/`: so that a file of ours is known for ours even when a person
 * has changed all of it. An aid only: without it, the marks in the files speak for themselves.
 */
import { leadsOut } from '../folders/leads-out.js';
import { makeFolder } from '../folders/make-folder.js';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import * as z from 'zod/mini';
import { ownFolder, OWN_FOLDER } from '../folders/own-folder.js';
import { replaceFile } from '../whole/replace-file.js';

const ledgerSchema = z.object({
  version: z.literal(1),
  /** Digests by path. */
  outputs: z.record(z.string(), z.string()),
});

export interface Ledger {
  /** Of what we last wrote there; undefined when we never did, or nobody remembers. */
  digestOf(path: string): string | undefined;
  /** Remembers these as well. A folder that cannot be written to stops nothing. */
  record(digests: ReadonlyMap<string, string>): Promise<void>;
}

/**
 * @param cwd folder that the run was started in
 * @param name of the deck: each has a file of its own, so that a thousand do not share one. With folders before it where
 *   its outputs lie in folders
 */
export async function openLedger(cwd: string, name: string): Promise<Ledger> {
  const path = join(cwd, OWN_FOLDER, 'outputs', `${name}.json`);
  const outputs = await readOutputs(path);
  return {
    digestOf: (file) => outputs[keyOf(cwd, file)],
    async record(digests) {
      const fresh = Object.fromEntries([...digests].map(([file, digest]) => [keyOf(cwd, file), digest]));
      if (Object.entries(fresh).every(([key, digest]) => outputs[key] === digest)) return;
      const text = `${JSON.stringify({ version: 1, outputs: { ...outputs, ...fresh } }, undefined, 2)}\n`;
      try {
        await ownFolder(cwd);
        await makeFolder(dirname(path));
        if (!(await leadsOut(cwd, path))) await replaceFile(path, text);
      } catch {
        // The marks are enough.
      }
    },
  };
}

async function readOutputs(path: string): Promise<Readonly<Record<string, string>>> {
  try {
    return ledgerSchema.parse(JSON.parse(await readFile(path, 'utf8'))).outputs;
  } catch {
    return {};
  }
}

/** The same on every platform, and after the project has moved. */
function keyOf(cwd: string, file: string): string {
  const way = relative(cwd, file);
  return isAbsolute(way) || way.startsWith(`..${sep}`) ? file : way.split(sep).join('/');
}
