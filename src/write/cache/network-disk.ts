/**
 * A folder in, whether it lies behind a network, or a program, that may stop answering out: told from the system's list of
 * mounts alone, since asking such a disk anything is what may never end.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, resolve, sep } from 'node:path';

/** As Linux names them; what a container's own disk is made of is none. */
const REMOTE =
  /^(?:nfs4?|cifs|smb3|smbfs|ncpfs|afs|ceph|lustre|gpfs|beegfs\w*|orangefs|pvfs2|ocfs2|gfs2|autofs|fuse(?:\.(?!fuse-overlayfs$).+)?)$/;

/** More links than these lead in a circle. */
const MOST_LINKS = 40;

export interface MountedDisks {
  /** What `/proc/self/mountinfo` says. */
  readonly mounts: string;
  /** Where a link leads, as it is written in it; undefined of what is none. Asked of local disks only. */
  linkAt(path: string): string | undefined;
}

/** @param disks this system's; false where it has no such list */
export function isOnNetwork(folder: string, disks: MountedDisks | undefined = mountedDisks()): boolean {
  if (disks === undefined) return false;
  const types = new Map(disks.mounts.split('\n').flatMap(mountOf));
  let way = resolve(folder);
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const found = firstRemoteOrLink(way, types, disks);
    if (typeof found === 'boolean') return found;
    way = found;
  }
  return false;
}

/** From the root on: behind a link nothing is asked of a disk that is not known to be local. */
function firstRemoteOrLink(
  folder: string,
  types: ReadonlyMap<string, string>,
  { linkAt }: MountedDisks,
): boolean | string {
  const { root } = parse(folder);
  const names = folder.slice(root.length).split(sep).filter(Boolean);
  let path = root;
  for (const [index, name] of ['', ...names].entries()) {
    path = join(path, name);
    if (REMOTE.test(types.get(path) ?? '')) return true;
    const link = name === '' ? undefined : linkAt(path);
    if (link === undefined) continue;
    const target = isAbsolute(link) ? link : resolve(dirname(path), link);
    return join(target, ...names.slice(index));
  }
  return false;
}

/** Of several that are mounted at one place the last is seen. */
function mountOf(line: string): readonly (readonly [string, string])[] {
  const [before = '', after = ''] = line.split(' - ');
  const place = before.split(' ')[4];
  const [type = ''] = after.split(' ');
  return place === undefined ? [] : [[unescaped(place), type]];
}

/** Blanks and such are written as `\040` there. */
function unescaped(place: string): string {
  return place.replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

function mountedDisks(): MountedDisks | undefined {
  const mounts = orNothing(() => readFileSync('/proc/self/mountinfo', 'utf8'));
  return mounts === undefined ? undefined : { mounts, linkAt: (path) => orNothing(() => readlinkSync(path)) };
}

function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
