import { expect, test } from 'vitest';
import { isOnNetwork } from '../../../src/write/cache/network-disk.js';

const mount = (place: string, type: string): string =>
  `30 20 0:40 / ${place} rw,relatime shared:1 - ${type} from rw`;
const MOUNTS = [
  mount('/', 'ext4'),
  mount('/proc', 'proc'),
  mount('/shared', 'nfs4'),
  mount('/shared/scratch', 'ext4'),
  mount('/with\\040blank', 'cifs'),
  mount('/keys', 'fuse.sshfs'),
  mount('/container', 'fuse.fuse-overlayfs'),
  mount('/usb', 'fuseblk'),
  mount('/home', 'autofs'),
].join('\n');

const onNetwork = (folder: string, links: Readonly<Record<string, string>> = {}): boolean =>
  isOnNetwork(folder, {
    mounts: MOUNTS,
    linkAt(path) {
      // Whoever asks such a disk waits for it.
      if (/^\/(?:shared|keys|home)(?:\/|$)/.test(path)) throw new Error(`${path} was asked`);
      return links[path];
    },
  });

test.each([
  '/shared',
  '/shared/cache',
  '/shared/scratch/cache',
  '/with blank/cache',
  '/keys/cache',
  '/home/ada/cache',
])('%s is behind a network', (folder) => expect(onNetwork(folder)).toBe(true));

test.each(['/', '/var/cache', '/sharedness/cache', '/container/cache', '/usb/cache', '/proc/cache'])(
  '%s is here',
  (folder) => expect(onNetwork(folder)).toBe(false),
);

test('a link is followed, and nothing is asked of where it leads', () => {
  expect(onNetwork('/var/cache/pullquote', { '/var/cache': '/shared/cache' })).toBe(true);
  expect(onNetwork('/var/cache/pullquote', { '/var/cache': '../keys' })).toBe(true);
  expect(onNetwork('/var/cache/pullquote', { '/var/cache': '/opt', '/opt': 'data' })).toBe(false);
  expect(onNetwork('/a/b', { '/a': '/c', '/c': '/a' })).toBe(false);
});
