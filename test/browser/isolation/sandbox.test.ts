import { describe, expect, test } from 'vitest';
import {
  blamesSandbox,
  firstSandbox,
  noSandbox,
  sandboxPolicy,
} from '../../../src/browser/isolation/sandbox.js';

const [ROOT, SOMEBODY] = [0, 1000];

describe('the policy', () => {
  test.each([
    [undefined, 'auto'],
    ['', 'auto'],
    ['auto', 'auto'],
    ['require', 'require'],
    ['off', 'off'],
  ])('that the variable says with %j is %s', (asked, policy) => {
    expect(sandboxPolicy({ PULLQUOTE_BROWSER_SANDBOX: asked })).toBe(policy);
  });

  test('is none of the variable’s making', () => {
    expect(() => sandboxPolicy({ PULLQUOTE_BROWSER_SANDBOX: 'on' })).toThrow(
      expect.objectContaining({
        code: 'browser-sandbox',
        message: '“on”, which PULLQUOTE_BROWSER_SANDBOX says, is no policy',
        hint: 'set it to auto, require, off, or unset it',
      }),
    );
  });
});

describe('a browser', () => {
  test.each(['auto', 'require'] as const)('is started in its sandbox for a user, by %s', (policy) => {
    expect(firstSandbox(policy, SOMEBODY)).toEqual({ on: true });
  });

  test('is started without it where none was asked for, or none can be had', () => {
    expect(firstSandbox('off', SOMEBODY)).toEqual({
      on: false,
      reason: 'asked',
      because: 'none was asked for',
    });
    expect(firstSandbox('auto', ROOT)).toEqual({ on: false, reason: 'root', because: 'root cannot use it' });
    expect(noSandbox('auto')).toEqual({
      on: false,
      reason: 'system',
      because: 'the system allows none, as in many containers',
    });
  });

  test('is not started without it where it is required', () => {
    const refused = expect.objectContaining({ name: 'EnvironmentError', code: 'browser-sandbox' }) as Error;
    expect(() => firstSandbox('require', ROOT)).toThrow(refused);
    expect(() => noSandbox('require')).toThrow(refused);
  });

  test.each([
    ['[1:2:FATAL:zygote_host_impl_linux.cc] No usable sandbox!', true],
    ['Failed to move to new namespace: PID namespaces supported', true],
    ['error while loading shared libraries: libnss3.so', false],
    ['', false],
  ])('that ends with %j blames its sandbox: %s', (stderr, blames) => {
    expect(blamesSandbox(stderr)).toBe(blames);
  });
});
