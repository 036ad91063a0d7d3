import { expect, test } from 'vitest';
import { jobsFor, thisMachine } from '../../../src/runs/jobs/default-jobs.js';

const GB = 2 ** 30;

test.each([
  ['as many as cores', { cores: 4, memory: 16 * GB }, 4],
  ['fewer where memory is short', { cores: 8, memory: 3 * GB }, 3],
  ['whole ones, where a container allows parts of a core', { cores: 2.5, memory: 16 * GB }, 2],
  ['one at least', { cores: 0.5, memory: GB / 2 }, 1],
])('%s', (_, machine, jobs) => {
  expect(jobsFor(machine)).toBe(jobs);
});

test('of this machine something is known', async () => {
  const { cores, memory } = await thisMachine();
  expect(cores).toBeGreaterThan(0);
  expect(memory).toBeGreaterThan(0);
  expect(memory).toBeLessThan(Infinity);
});
