import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { held } from '../../src/async/held.js';

test('a promise that is held may fail before it is awaited, and tells whoever awaits it', async () => {
  const unhandled = once(process, 'unhandledRejection');
  const kept = held(Promise.reject(new Error('too early')));
  await turn();
  await turn();

  await expect(kept).rejects.toThrow('too early');
  expect(await Promise.race([unhandled, Promise.resolve('none')])).toBe('none');
});
