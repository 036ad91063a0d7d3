/** Why the browser has no sandbox in, what would give it one out; the system's settings are read for it. */
import { readFile } from 'node:fs/promises';
import type { NoSandboxReason } from '../browser/isolation/sandbox.js';

/** Linux's settings of what the sandbox is made of, as they stand in /proc; absent where there are none. */
export interface UserNamespaces {
  /** Debian's and Arch's: `0` leaves them to root. */
  readonly clone?: string | undefined;
  /** `0` allows none. */
  readonly most?: string | undefined;
  /** Ubuntu's since 23.10: `1` leaves them to programs with a profile. */
  readonly appArmor?: string | undefined;
}

const SETTINGS = {
  clone: '/proc/sys/kernel/unprivileged_userns_clone',
  most: '/proc/sys/user/max_user_namespaces',
  appArmor: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
} as const;

/** Never fails: what cannot be read is not known. */
export async function readUserNamespaces(): Promise<UserNamespaces> {
  const read = async (path: string): Promise<string | undefined> =>
    readFile(path, 'utf8').then(
      (text) => text.trim(),
      () => undefined,
    );
  const [clone, most, appArmor] = await Promise.all(Object.values(SETTINGS).map(read));
  return { clone, most, appArmor };
}

export function sandboxAdvice(reason: NoSandboxReason, { clone, most, appArmor }: UserNamespaces): string {
  if (reason === 'asked') return 'leave --browser-sandbox=off and PULLQUOTE_BROWSER_SANDBOX=off away';
  if (reason === 'root') return 'run as a user other than root';
  if (clone === '0') return 'allow it: sysctl kernel.unprivileged_userns_clone=1';
  if (most === '0') return 'allow it: sysctl user.max_user_namespaces=15000';
  if (appArmor === '1')
    return 'give the browser an AppArmor profile that allows userns, or sysctl kernel.apparmor_restrict_unprivileged_userns=0';
  return 'allow user namespaces; in a container, start it with a seccomp profile that lets them pass';
}
