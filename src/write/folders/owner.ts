/**
 * The process that makes a temporary file, put into the file's name: so that a later run can tell whether that
 * process is gone, without opening anything and at every moment of the file's life.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** `host.boot.pid.start`: host and boot as digests, `0` where the platform does not tell. */
export const OWNER = /[0-9a-f]{8}\.[0-9a-f]{1,8}\.\d+\.\d+/;

export type OwnerState = 'alive' | 'gone' | 'unknown';

const UNTOLD = '0';

/** Of this process. */
export function ownerName(): string {
  return [hostMark(), bootMark(), process.pid, startOf(process.pid) ?? UNTOLD].join('.');
}

/** `unknown` for an owner on another host or in another container: its processes cannot be seen from here. */
export function ownerState(owner: string): OwnerState {
  const [host, boot = UNTOLD, pid = UNTOLD, start = UNTOLD] = owner.split('.');
  if (host !== hostMark()) return 'unknown';
  if (boot !== bootMark()) return 'gone';
  // A process id is given out again; together with the time of its start it is not.
  if (start !== UNTOLD) return startOf(Number(pid)) === start ? 'alive' : 'gone';
  return isRunning(Number(pid)) ? 'alive' : 'gone';
}

/** Containers may share a host's name and not see each other's processes. */
function hostMark(): string {
  return digest(`${hostname()} ${told(() => readlinkSync('/proc/self/ns/pid')) ?? ''}`);
}

function bootMark(): string {
  const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  return boot === undefined ? UNTOLD : digest(boot);
}

/** In ticks since the machine started; undefined where no such process runs, or the platform has no `/proc`. */
function startOf(pid: number): string | undefined {
  const stat = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name, in brackets, may hold anything; the state is the first field behind it and the start the twentieth.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  // What has ended and only waits for its parent to hear of it does nothing any more.
  return /^[ZX]/.test(fields[0] ?? '') ? undefined : fields[19];
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function told(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
