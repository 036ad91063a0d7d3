/** The folders that a build writes to, each tried by writing: the cache, the temporary one, where we stand, and what we remember. */
import { mkdtemp, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../environment.js';
import { systemMessage, isSystemError } from '../model/problems/system-error.js';
import { OWN_FOLDER } from '../write/folders/own-folder.js';
import { error, ok, warning, type MachineFact } from './finding.js';
import { byteSize } from './host.js';

/** What an unpacked browser takes, and a little. */
const ROOM = 300 * 2 ** 20;

export async function examineCache({
  cacheFolder,
  readOnlyCache,
  cacheNotice,
}: Environment): Promise<readonly MachineFact[]> {
  const reason = await unwritableBecause(cacheFolder);
  const says = `${cacheFolder}, ${byteSize(await sizeIn(cacheFolder))}`;
  const filled =
    readOnlyCache === undefined ? [] : [ok('cache', `${readOnlyCache}, read-only: what is in it is used`)];
  if (reason !== undefined)
    return [
      ...filled,
      warning('cache', `${says}, not writable: ${reason}`, 'name another folder with PULLQUOTE_CACHE'),
    ];
  if (cacheNotice !== undefined) return [...filled, warning('cache', `${says}, writable`, cacheNotice)];
  return [...filled, await withRoom('cache', cacheFolder, `${says}, writable`)];
}

export async function examineTemp(temp: string): Promise<readonly MachineFact[]> {
  const reason = await unwritableBecause(temp);
  if (reason === undefined) return [await withRoom('temporary', temp, `${temp}, writable`)];
  const hint = 'make room there, or name another folder with TMPDIR';
  return [error('temporary', `${temp}, not writable: ${reason}`, hint)];
}

/** Builds may write elsewhere, so that one where nothing can be written is no error. */
export async function examineHere({ cwd }: Environment): Promise<readonly MachineFact[]> {
  const reason = await unwritableBecause(cwd);
  if (reason === undefined) return [ok('folder', `${cwd}, writable`), await memoryFinding(cwd)];
  const hint = 'name a folder that can be written to with --output';
  return [warning('folder', `${cwd}, not writable: ${reason}`, hint), await memoryFinding(cwd)];
}

async function memoryFinding(cwd: string): Promise<MachineFact> {
  const folder = join(cwd, OWN_FOLDER);
  const stats = await stat(folder).catch(() => undefined);
  if (stats === undefined) return ok(OWN_FOLDER, 'none here yet; made when it is needed');
  const reason = stats.isDirectory() ? await unwritableBecause(folder) : 'it is no folder';
  if (reason !== undefined)
    return warning(
      OWN_FOLDER,
      `${folder}, not writable: ${reason}`,
      'make it writable: the speaker’s links and rehearsals are kept there',
    );
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.'));
  return ok(OWN_FOLDER, `${folder}, ${names.length === 0 ? 'empty' : `has ${names.toSorted().join(', ')}`}`);
}

async function withRoom(part: string, folder: string, says: string): Promise<MachineFact> {
  const free = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  );
  if (free === undefined) return ok(part, says);
  if (free >= ROOM) return ok(part, `${says}, ${byteSize(free)} free`);
  return warning(part, `${says}, only ${byteSize(free)} free`, `make ${byteSize(ROOM)} of room there`);
}

/** By writing: modes alone say nothing of a full disk or of one that is read-only. @returns why not */
async function unwritableBecause(folder: string): Promise<string | undefined> {
  const made: { folder?: string } = {};
  try {
    made.folder = await mkdtemp(join(folder, '.pullquote-doctor-'));
    await writeFile(join(made.folder, 'try'), 'Can be removed.', { flush: true });
    return undefined;
  } catch (thrown) {
    return isSystemError(thrown) ? systemMessage(thrown, folder) : String(thrown);
  } finally {
    if (made.folder !== undefined)
      await rm(made.folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function sizeIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        stat(join(parentPath, name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
