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

test('what is written stands above the line that is shown', () => {
  const { stream, taken } = failing('ENOSPC', 1000);
  const output = lineOutput(stream, () => 5);
  output.show('1/9 of all');
  output.write('a');
  output.show('2/9');
  output.show('2/9');
  output.show('');
  output.write('b');
  expect(screenOf(taken.join(''))).toBe('a\nb\n');
  expect(taken.join('')).toContain('\r\u001B[K1/9 \r\u001B[Ka\n1/9 \r\u001B[K2/9\r');
});

test('a terminal that does not say how wide it is shows the whole line', () => {
  const { stream, taken } = failing('ENOSPC', 1000);
  lineOutput(stream, () => 0).show('1/9 of all');
  expect(taken.join('')).toBe('\r\u001B[K1/9 of all');
});

/** What a terminal shows in the end. */
function screenOf(text: string): string {
  return text.replace(/[^\n]*\r\u001B\[K/g, '');
}
