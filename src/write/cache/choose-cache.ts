/** Where what can be made again is kept: the folder the user names, the user's cache, or a private one in the temporary folder. */
import { lstat, mkdir, mkdtemp, readdir, rmdir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
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

export async function chooseCache({
  named,
  user,
  temp,
  uid = process.getuid?.(),
}: CachePlaces): Promise<Cache> {
  // A home that is empty, or no whole path, would put the user's cache where they happen to stand.
  const home = user !== undefined && isAbsolute(user) ? user : undefined;
  const places = [named, home].flatMap((place) =>
    place === undefined || place === '' ? [] : [resolve(place)],
  );
  const kept = await firstOf(places, isWritable);
  const readOnlyCache = await firstOf(
    places.slice(0, kept === undefined ? undefined : places.indexOf(kept)),
    isFilled,
  );
  if (kept !== undefined)
    return {
      cacheFolder: kept,
      readOnlyCache,
      cacheNotice: noticeOf(places, kept, readOnlyCache),
      isForThisRun: false,
    };
  const { folder, isForThisRun } = await temporaryCache(temp, uid);
  return {
    cacheFolder: folder,
    readOnlyCache,
    cacheNotice: noticeOf(places, folder, readOnlyCache),
    isForThisRun,
  };
}

function noticeOf(places: readonly string[], chosen: string, filled: string | undefined): string | undefined {
  const [wanted] = places;
  if (chosen === wanted || filled !== undefined) return undefined;
  const why =
    wanted === undefined ? 'there is no home for a cache' : `the cache ${wanted} cannot be written to`;
  return `${why}, so ${chosen} is used; PULLQUOTE_CACHE names another`;
}

async function firstOf(
  places: readonly string[],
  fits: (place: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const place of places) if (await fits(place)) return place;
  return undefined;
}

/** By trying: permissions alone say nothing of a disk that is read-only. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await makeFolder(folder, modesOfCache().folder);
    await rmdir(await mkdtemp(join(folder, '.pullquote-try-')));
    return true;
  } catch {
    return false;
  }
}

/** What builds keep in a cache: without it a folder that cannot be written to helps nobody. */
const OURS = /^(?:chromium-.+|fonts|pictures|code)$/;

async function isFilled(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.some((name) => OURS.test(name)),
    () => false,
  );
}

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
