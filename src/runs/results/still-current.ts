/** What a result was made from in, whether the disk says the same today out. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { held } from '../../async/held.js';
import { answerOf, fileStamp, sizeInStamp } from '../../read/author-disk.js';
import type { Observation, Question } from '../../read/recorded-reads.js';

/** A file that was written so shortly before it was looked at may be written again with the same times. */
const YOUNG_NS = 2_000_000_000n;
const OWN = 'pullquote:';

/** Where paths of observations start from. */
export interface Roots {
  /** Folder that the run was started in. */
  readonly cwd: string;
  /** Folder that Pullquote is installed in. */
  readonly own: string;
}

export interface Currency {
  readonly isCurrent: boolean;
  /** The same observations; with today's stamps, where files had to be read to know. */
  readonly seen: readonly Observation[];
  /** Whether no file had to be. */
  readonly isFresh: boolean;
}

/** Asks each question once in a run, whatever it is asked for. */
export interface DiskToday {
  compare(seen: readonly Observation[]): Promise<Currency>;
  /** Of a file's bytes: SHA-256, in hexadecimal digits. Of one that was found to be as it was, nothing is read. */
  digestOf(path: string): Promise<string>;
  /** In bytes; of a file that is not there 0. */
  sizeOf(path: string): Promise<number>;
}

export function diskToday(digestFetched: (url: string) => Promise<string>): DiskToday {
  const answers = new Map<string, Promise<string>>();
  const stamps = new Map<string, Promise<Stamped>>();
  const once = <T>(kept: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> => {
    const asked = kept.get(key) ?? held(ask());
    kept.set(key, asked);
    return asked;
  };
  const keyOf = ({ question, path }: Asked): string => `${question} ${path}`;
  const answer = ({ question, path }: Asked): Promise<string> =>
    once(answers, keyOf({ question, path }), () =>
      question === 'fetched' ? digestFetched(path) : answerOf(question, path),
    );

  const stampOf = (path: string): Promise<Stamped> => once(stamps, path, () => stampOfToday(path));

  async function look(one: Observation): Promise<Observation | undefined> {
    const { question, path } = one;
    // Whether it holds is known where the list of what was read is.
    if (question === 'place') return one;
    const isSame = async (): Promise<boolean> => (await answer({ question, path })) === one.answer;
    if (one.stamp === undefined) return (await isSame()) ? one : undefined;
    const { stamp, stampedAt } = await stampOf(path);
    if (stamp === one.stamp && !isYoung(one)) {
      await once(answers, keyOf({ question, path }), () => Promise.resolve(one.answer));
      return one;
    }
    return (await isSame()) ? { ...one, stamp, stampedAt } : undefined;
  }

  return {
    async compare(seen) {
      const today = await Promise.all(seen.map(look));
      const same = today.filter((one) => one !== undefined);
      const isFresh = today.every((one, index) => one === seen[index]);
      return { isCurrent: same.length === seen.length, seen: same, isFresh };
    },
    digestOf: (path) => answer({ question: 'bytes', path }),
    sizeOf: async (path) => sizeInStamp((await stampOf(path)).stamp),
  };
}

interface Asked {
  readonly question: Exclude<Question, 'place'>;
  readonly path: string;
}

type Stamped = Pick<Observation, 'stamp' | 'stampedAt'>;

async function stampOfToday(path: string): Promise<Stamped> {
  const stampedAt = Date.now();
  return { stamp: await fileStamp(path), stampedAt };
}

function isYoung({ stamp = '', stampedAt = 0 }: Stamped): boolean {
  const [, , , modified = '0', changed = '0'] = stamp.split(' ');
  const from = BigInt(Math.floor(stampedAt)) * 1_000_000n - YOUNG_NS;
  return BigInt(modified) > from || BigInt(changed) > from;
}

/**
 * As they hold for a project that lies elsewhere; what is our own a digest of our code stands for, and the kind of a file
 * its bytes.
 */
export function toPortable(seen: readonly Observation[], { cwd, own }: Roots): readonly Observation[] {
  const read = new Set(seen.flatMap(({ question, path }) => (question === 'bytes' ? [path] : [])));
  return seen
    .filter(({ question, path }) => question !== 'kind' || !read.has(path))
    .filter(({ path }) => !['templates', 'generated'].some((part) => isBelow(resolve(own, part), path)))
    .map((one) => {
      if (one.question === 'fetched') return one;
      if (one.question === 'place') return { ...one, path: cwd };
      return {
        ...one,
        path: isBelow(own, one.path) ? OWN + relative(own, one.path) : relative(cwd, one.path),
      };
    });
}

/** What names a whole path is kept for where it lies, and for no copy of it. */
export function isForPlace(seen: readonly Observation[], { cwd }: Roots): boolean {
  return seen.every(({ question, path }) => question !== 'place' || path === cwd);
}

export function fromPortable(seen: readonly Observation[], { cwd, own }: Roots): readonly Observation[] {
  return seen.map((one) => {
    if (one.question === 'fetched' || one.question === 'place') return one;
    const path = one.path.startsWith(OWN) ? resolve(own, one.path.slice(OWN.length)) : resolve(cwd, one.path);
    return { ...one, path };
  });
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}
