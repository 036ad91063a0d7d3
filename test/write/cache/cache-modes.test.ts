import { describe, expect, test } from 'vitest';
import { isTrusted, modesOfCache } from '../../../src/write/cache/cache-modes.js';

test('what root caches everybody may read and nobody else may write, what a user caches only the user', () => {
  expect(modesOfCache(0)).toEqual({ folder: 0o755, file: 0o644, program: 0o755 });
  expect(modesOfCache(1000)).toEqual({ folder: 0o700, file: 0o600, program: 0o700 });
});

describe('a cache is trusted', () => {
  test.each([
    ['of the user, private', { uid: 1000, mode: 0o40700 }, true],
    ['of the user, readable', { uid: 1000, mode: 0o40755 }, true],
    ['of root, readable', { uid: 0, mode: 0o40755 }, true],
    ['of somebody else', { uid: 1001, mode: 0o40755 }, false],
    ['writable for the group', { uid: 1000, mode: 0o40775 }, false],
    ['writable for everybody, by root', { uid: 0, mode: 0o40777 }, false],
  ] as const)('%s: %j → %s', (_, stats, trusted) => {
    expect(isTrusted(stats, 1000)).toBe(trusted);
  });

  test('by root only if it is root’s', () => {
    expect(isTrusted({ uid: 1000, mode: 0o40700 }, 0)).toBe(false);
  });
});
