/** What a machine has in, how many outlines are built at a time out. */
import { readFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';

/** Of one job: our own process, and a browser with the pages of one deck. Measured, with room. */
const BYTES_A_JOB = 900 * 2 ** 20;

export interface Machine {
  /** Cores that may be used; a part of one where a container allows no more. */
  readonly cores: number;
  /** Bytes of memory that may be used. */
  readonly memory: number;
}

export function jobsFor({ cores, memory }: Machine): number {
  return Math.max(1, Math.min(Math.floor(cores), Math.floor(memory / BYTES_A_JOB)));
}

/** What the system has, or what the container allows where that is less. */
export async function thisMachine(): Promise<Machine> {
  const cores = Math.min(availableParallelism(), (await quota()) ?? Infinity);
  const constrained = process.constrainedMemory();
  return { cores, memory: Math.min(totalmem(), constrained > 0 ? constrained : Infinity) };
}

/** In cores, of the control group's second and of its first version; undefined where there is none. */
async function quota(): Promise<number | undefined> {
  const [max, period] = (await read('/sys/fs/cgroup/cpu.max'))?.split(' ') ?? [];
  const first = await read('/sys/fs/cgroup/cpu/cpu.cfs_quota_us');
  const allowed = Number(max ?? first);
  const of = Number(period ?? (await read('/sys/fs/cgroup/cpu/cpu.cfs_period_us')));
  return allowed > 0 && of > 0 ? allowed / of : undefined;
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}
