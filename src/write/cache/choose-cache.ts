/** Where what can be made again is kept: the folder the user names, the user's cache, or a private one in the temporary folder. */
import { lstat, mkdir, mkdtemp, readdir, rmdir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { answeredWithin } from '../../async/answered-within.js';
import { ANSWER_MS, reasonOf } from './cache-care.js';
import { isTrusted, modesOfCache } from './cache-modes.js';
import { makeFolder } from '../folders/make-folder.js';

export interface CachePlaces {
  /** What `PULLQUOTE_CACHE` says; empty means unset. */
  readonly named: string | undefined;
  /** Where this system keeps a user's caches; absent where there is no home. */
  readonly user: string | undefined;
  /** Where temporary files go. */
  readonly temp: string;
  /** @defaultValue this process's own; absent on Windows. */
  readonly uid?: number | undefined;
  /** Whether what is named, or else the user's own, is read and never written to. @defaultValue false */
  readonly isReadOnly?: boolean | undefined;
  /** @defaultValue the system's */
  readonly disk?: CacheDisk | undefined;
}

/** What a disk is asked to find out what a cache is good for; it may refuse, or never answer. */
export interface CacheDisk {
  /** By trying: permissions alone say nothing of a disk that is read-only. */
  tryWriting(folder: string): Promise<void>;
  /** The names in it. */
  list(folder: string): Promise<readonly string[]>;
}

export interface Cache {
  readonly cacheFolder: string;
  /** One that was filled before and cannot be written to now. */
  readonly readOnlyCache: string | undefined;
  /** Said to the user where what is made is not kept where it should be. */
  readonly cacheNotice: string | undefined;
  /** Made for this run alone: to be removed after it. */
  readonly isForThisRun: boolean;
}

/** What `PULLQUOTE_CACHE_READONLY` says. */
export function isReadOnlyCache(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '' && variable !== '0';
}

/** @param limitMs what one answer of a disk may take; one that does not come makes the cache useless */
export async function chooseCache(
  { named, user, temp, uid = process.getuid?.(), isReadOnly = false, disk = SYSTEM_DISK }: CachePlaces,
  limitMs = ANSWER_MS,
): Promise<Cache> {
  // A home that is empty, or no whole path, would put the user's cache where they happen to stand.
  const home = user !== undefined && isAbsolute(user) ? user : undefined;
  const places = [named, home].flatMap((place) =>
    place === undefined || place === '' ? [] : [resolve(place)],
  );
  const [wanted] = places;
  const onlyRead = isReadOnly ? wanted : undefined;
  const trial = cacheTrial(disk, limitMs);
  const kept = await firstOf(
    places.filter((place) => place !== onlyRead),
    trial.isWritable,
  );
  const before = kept === undefined ? places : places.slice(0, places.indexOf(kept));
  const readOnlyCache = await firstOf(onlyRead === undefined ? before : [onlyRead], trial.isFilled);
  const { folder, isForThisRun } =
    kept === undefined ? await temporaryCache(temp, uid) : { folder: kept, isForThisRun: false };
  const why = wanted === undefined ? undefined : trial.faultOf(wanted);
  const notice =
    onlyRead === undefined
      ? `${wanted === undefined ? 'there is no home for a cache' : `the cache ${wanted} ${why ?? ''}`}, so ${folder} is used; PULLQUOTE_CACHE names another`
      : `the cache ${onlyRead}, which is only read, ${why ?? ''}: nothing is taken from it`;
  const isAsWanted = readOnlyCache !== undefined || (folder === wanted && onlyRead === undefined);
  return { cacheFolder: folder, readOnlyCache, cacheNotice: isAsWanted ? undefined : notice, isForThisRun };
}

interface CacheTrial {
  isWritable(place: string): Promise<boolean>;
  isFilled(place: string): Promise<boolean>;
  /** Why it is not, as what follows its name in a sentence. */
  faultOf(place: string): string | undefined;
}

function cacheTrial(disk: CacheDisk, limitMs: number): CacheTrial {
  const faults = new Map<string, string>();
  const silent = new Set<string>();
  async function ask(place: string, work: () => Promise<boolean>): Promise<boolean> {
    if (silent.has(place)) return false;
    const answer = await answeredWithin(limitMs, work);
    if (answer !== undefined) return answer.value;
    silent.add(place);
    faults.set(place, `did not answer within ${String(limitMs / 1000)} s`);
    return false;
  }
  const orFault = (place: string, work: () => Promise<boolean>, fault: (error: unknown) => string) =>
    ask(place, () =>
      work().catch((error: unknown) => {
        faults.set(place, fault(error));
        return false;
      }),
    );
  return {
    isWritable: (place) =>
      orFault(
        place,
        () => disk.tryWriting(place).then(() => true),
        () => 'cannot be written to',
      ),
    isFilled: (place) =>
      orFault(
        place,
        async () => {
          const isFilled = (await disk.list(place)).some((name) => OURS.test(name));
          if (!isFilled && !faults.has(place)) faults.set(place, 'has nothing in it');
          return isFilled;
        },
        (error) => faults.get(place) ?? `cannot be read (${reasonOf(error)})`,
      ),
    faultOf: (place) => faults.get(place),
  };
}

async function firstOf(
  places: readonly string[],
  fits: (place: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const place of places) if (await fits(place)) return place;
  return undefined;
}

const SYSTEM_DISK: CacheDisk = {
  async tryWriting(folder) {
    await makeFolder(folder, modesOfCache().folder);
    await rmdir(await mkdtemp(join(folder, '.pullquote-try-')));
  },
  list: (folder) => readdir(folder),
};

/** What builds keep in a cache: without it a folder that cannot be written to helps nobody. */
const OURS = /^(?:chromium-.+|code|fonts|pictures|results|themes)$/;

/**
 * The same for every run of a user, so that it is filled once. Anybody may write into the temporary folder: what stands
 * there by that name is used only if it is a real folder of this user that nobody else can enter.
 */
async function temporaryCache(
  temp: string,
  uid: number | undefined,
): Promise<{ readonly folder: string; readonly isForThisRun: boolean }> {
  const folder = join(temp, uid === undefined ? '.pullquote-cache' : `.pullquote-cache-${uid}`);
  await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
  if (await isPrivate(folder, uid)) return { folder, isForThisRun: false };
  const own = await mkdtemp(join(temp, 'pullquote-cache-')).catch(() => undefined);
  // Where nothing can be written at all, the cache is done without, and who cannot do without says so.
  return { folder: own ?? folder, isForThisRun: own !== undefined };
}

async function isPrivate(folder: string, uid: number | undefined): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) return false;
  return uid === undefined || (stats.uid === uid && (stats.mode & 0o077) === 0 && isTrusted(stats, uid));
}
