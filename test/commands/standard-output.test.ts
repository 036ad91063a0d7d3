import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { lineOutput } from '../../src/commands/standard-output.js';

/** A stream that takes some bytes, then fails with a code of the system. */
function failing(code: string, room: number): { stream: Writable; taken: string[] } {
  const taken: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      const fits = taken.join('').length + chunk.length <= room;
      if (fits) taken.push(chunk.toString());
      done(fits ? null : Object.assign(new Error(code), { code }));
    },
  });
  return { stream, taken };
}

test('lines arrive, and nothing failed', async () => {
  const { stream, taken } = failing('ENOSPC', 100);
  const output = lineOutput(stream);
  output.write('a');
  output.write('b');
  expect(await output.failure()).toBeUndefined();
  expect(taken.join('')).toBe('a\nb\n');
});

test('a full device is a failure, known at the end', async () => {
  const { stream } = failing('ENOSPC', 2);
  const output = lineOutput(stream);
  for (const line of ['a', 'b', 'c']) output.write(line);
  expect(await output.failure()).toMatchObject({ code: 'ENOSPC' });
  output.write('d');
  expect(await output.failure()).toMatchObject({ code: 'ENOSPC' });
});

test('a reader that went away is none', async () => {
  const { stream } = failing('EPIPE', 2);
  const output = lineOutput(stream);
  for (const line of ['a', 'b', 'c']) output.write(line);
  expect(await output.failure()).toBeUndefined();
});
