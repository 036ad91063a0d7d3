/**
 * A folder for files on their way, inside the folder they go to: on the same disk, open to this user alone, and
 * named after its owner. In it one run at a time has its turn to put files in place.
 */
import { makeFolder } from '../folders/make-folder.js';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { isThere } from './is-there.js';
import { isLeft } from '../folders/litter.js';
import { OWNER, ownerName } from '../folders/owner.js';

const STAGING = new RegExp(`^\\.pullquote-${OWNER.source}-`);
/** Holds one folder, named after the owner. */
const TURN = '.pullquote-turn';
/** What `rename` says where a folder with something in it stands. */
const TAKEN = ['EEXIST', 'ENOTEMPTY', 'EPERM', 'EACCES', 'EBUSY'];
const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 10;

export function isStaging(name: string): boolean {
  return STAGING.test(name);
}

/** Where the run that has the turn says so. */
export function turnFile(folder: string): string {
  return join(folder, TURN);
}

/**
 * What `work` leaves in its staging folder is removed, unless it says that a journal must outlive it.
 *
 * @throws EnvironmentError `output-busy` when another run has the turn for a minute
 */
export async function inTurn<T>(folder: string, work: (staging: string) => Promise<T>): Promise<T> {
  await makeFolder(folder);
  const staging = await mkdtemp(join(folder, `.pullquote-${ownerName()}-`));
  const keep = { staging: false };
  try {
    await takeTurn(folder, staging);
    try {
      return await work(staging);
    } catch (error) {
      keep.staging = error instanceof Unfinished;
      throw error;
    } finally {
      await giveTurn(folder, staging);
    }
  } finally {
    if (!keep.staging) await rm(staging, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Neither done nor taken back: the journal is left for the next run. */
export class Unfinished extends Error {
  override readonly name = 'Unfinished';
}

/** A folder with something in it is never renamed onto another such: of two that try, one has it. */
async function takeTurn(folder: string, staging: string): Promise<void> {
  const own = join(staging, 'turn');
  await makeFolder(join(own, ownerName()));
  const until = Date.now() + PATIENCE_MS;
  while (!(await moved(own, turnFile(folder)))) {
    if (await breakTurn(folder, staging)) continue;
    if (Date.now() > until) throw busy(folder);
    await setTimeout(LOOK_AGAIN_MS);
  }
}

async function giveTurn(folder: string, staging: string): Promise<void> {
  await moved(turnFile(folder), join(staging, 'turn'));
}

/** Of a run that was killed while it had it. */
async function breakTurn(folder: string, staging: string): Promise<boolean> {
  const holder = await holderOf(turnFile(folder));
  if (holder === undefined) return false;
  if (!(await isLeft(join(turnFile(folder), holder), holder))) return false;
  const taken = join(staging, `turn-of-${holder}`);
  if (!(await moved(turnFile(folder), taken))) return false;
  // Somebody else broke it and took it meanwhile: it is theirs.
  if ((await holderOf(taken)) !== holder) await moved(taken, turnFile(folder));
  return true;
}

async function holderOf(turn: string): Promise<string | undefined> {
  return (await readdir(turn).catch(() => []))[0];
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const isGone = code === 'ENOENT' && !(await isThere(from));
    if (isGone || TAKEN.includes(code)) return false;
    throw error;
  }
}

function busy(folder: string): EnvironmentError {
  return new EnvironmentError(
    'output-busy',
    `another run has been writing into ${folder} for a minute`,
    `wait until it has ended; if there is none, remove ${turnFile(folder)}`,
  );
}
