import { expect, test } from 'vitest';
import { openKeptResults, type KeptResults } from '../../../src/runs/results/kept-results.js';
import type { Observation } from '../../../src/read/recorded-reads.js';
import type { DiskToday } from '../../../src/runs/results/still-current.js';
import { cachePart } from '../../../src/write/cache/cache-part.js';
import { gatheredPart } from '../../../src/write/cache/gathered-part.js';
import { tempFolder } from '../../support/temp-folder.js';

/** A disk on which each file has the contents that it is called by. */
function diskWith(contents: string): DiskToday {
  return {
    compare: (seen) =>
      Promise.resolve({ isCurrent: seen.every(({ answer }) => answer === contents), seen, isFresh: true }),
    digestOf: () => Promise.resolve(contents),
    sizeOf: () => Promise.resolve(contents.length),
  };
}

function readAs(answer: string): readonly Observation[] {
  return [{ question: 'bytes', path: '/talks/source.txt', answer }];
}

function resultsIn(folder: string, contents: string): KeptResults {
  const cache = cachePart({ folder });
  const roots = { cwd: '/talks', own: '/pullquote' };
  return openKeptResults({ cache, gathered: gatheredPart(cache, 'a'.repeat(64)) }, diskWith(contents), roots);
}

test('what another run kept since all was gathered is found', async () => {
  const folder = await tempFolder({});
  const key = 'b'.repeat(64);
  await resultsIn(folder, 'first').keep(key, readAs('first'), 'made of the first');
  const gathering = resultsIn(folder, 'first');
  expect(await gathering.find(key)).toBe('made of the first');
  await gathering.gather();
  await resultsIn(folder, 'second').keep(key, readAs('second'), 'made of the second');
  expect(await resultsIn(folder, 'second').find(key)).toBe('made of the second');
  expect(await resultsIn(folder, 'first').find(key)).toBe('made of the first');
  expect(await resultsIn(folder, 'third').find(key)).toBeUndefined();
});

test('what was gathered takes nothing from what others kept', async () => {
  const folder = await tempFolder({});
  const key = 'b'.repeat(64);
  await resultsIn(folder, 'first').keep(key, readAs('first'), 'made of the first');
  const gathering = resultsIn(folder, 'first');
  await gathering.find(key);
  await gathering.gather();
  await resultsIn(folder, 'second').keep(key, readAs('second'), 'made of the second');
  const third = resultsIn(folder, 'third');
  expect(await third.find(key)).toBeUndefined();
  await third.keep(key, readAs('third'), 'made of the third');
  for (const contents of ['first', 'second', 'third'])
    expect(await resultsIn(folder, contents).find(key)).toBe(`made of the ${contents}`);
});
