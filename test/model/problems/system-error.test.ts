import { describe, expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/model/problems/environment-error.js';
import { environmentErrorOf } from '../../../src/model/problems/system-error.js';

const refused = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: told why, open '${path ?? ''}'`), { code, syscall: 'open', path });

describe('environmentErrorOf', () => {
  test.each([
    ['EACCES', 'check the permissions of the file and of the folders above it'],
    ['EMFILE', 'allow more open files with `ulimit -n 1024`, and try again'],
    ['ENOSPC', 'make room on the disk, and try again'],
    ['EIO', 'check that the disk is whole and connected, and try again'],
  ])('%s is the environment’s, with a path and a hint', (code, hint) => {
    const error = environmentErrorOf(refused(code, '/a/b'), 'file-unreadable');
    expect(error).toMatchObject({ code: 'file-unreadable', message: 'cannot open /a/b: told why', hint });
  });

  test('it is found behind other errors, and one that is known already is kept', () => {
    const deep = new Error('wrapped', { cause: new Error('again', { cause: refused('EMFILE') }) });
    expect(environmentErrorOf(deep)).toMatchObject({ code: 'system', message: 'open failed: told why' });
    const known = new EnvironmentError('browser-missing', 'no browser', 'install one');
    expect(environmentErrorOf(known)).toBe(known);
  });

  test.each([
    ['a missing file', refused('ENOENT')],
    ['an error of ours', new TypeError('x is undefined')],
    ['a code without a call', Object.assign(new Error('x'), { code: 'EACCES' })],
    ['no error', 'x'],
  ])('%s is no fault of the environment', (_, error) => {
    expect(environmentErrorOf(error)).toBeUndefined();
  });
});
