import { expect, test } from 'vitest';
import type { CachePart } from '../../../src/write/cache/cache-part.js';
import { gatheredPart, type GatheredPart } from '../../../src/write/cache/gathered-part.js';

const HOUR = 60 * 60 * 1000;

/** A cache in memory that says what it was asked for. */
function memory(entries: Readonly<Record<string, string>>): {
  readonly cache: CachePart;
  readonly stored: Map<string, Buffer>;
  /** Keys that were asked for since this was last called. */
  asked(): readonly string[];
} {
  const stored = new Map(Object.entries(entries).map(([key, text]) => [key, Buffer.from(text)]));
  const asked: string[] = [];
  return {
    stored,
    asked: () => asked.splice(0),
    cache: {
      read: (key) => {
        asked.push(key);
        return Promise.resolve(stored.get(key));
      },
      write: (key, bytes) => {
        stored.set(key, Buffer.from(bytes));
        return Promise.resolve();
      },
    },
  };
}

async function textsIn(
  part: GatheredPart,
  keys: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const texts: (string | undefined)[] = [];
  for (const key of keys) texts.push((await part.read(key))?.toString());
  await part.gather();
  return texts;
}

test('the next run opens one entry', async () => {
  const { cache, asked } = memory({ one: '1', two: '2' });
  expect(await textsIn(gatheredPart(cache, 'run'), ['one', 'two', 'none'])).toEqual(['1', '2', undefined]);
  asked();
  expect(await textsIn(gatheredPart(cache, 'run'), ['one', 'two'])).toEqual(['1', '2']);
  expect(asked()).toEqual(['run']);
});

test('what has changed is had anew, and gathered', async () => {
  const { cache, stored, asked } = memory({ one: '1', two: '2' });
  await textsIn(gatheredPart(cache, 'run'), ['one', 'two']);
  stored.set('one', Buffer.from('changed'));
  const part = gatheredPart(cache, 'run');
  expect((await part.read('one'))?.toString()).toBe('1');
  expect((await part.readAnew('one'))?.toString()).toBe('changed');
  expect(await textsIn(part, ['two'])).toEqual(['2']);
  asked();
  expect(await textsIn(gatheredPart(cache, 'run'), ['one', 'two'])).toEqual(['changed', '2']);
  expect(asked()).toEqual(['run']);
});

test('what was read by itself is not read again to be had anew', async () => {
  const { cache, asked } = memory({ one: '1' });
  const part = gatheredPart(cache, 'run');
  await part.read('one');
  expect(await part.readAnew('one')).toBeUndefined();
  expect(asked()).toEqual(['run', 'one']);
});

test('what a run writes is read by itself the next time, and gathered then', async () => {
  const { cache, asked } = memory({ one: '1' });
  const first = gatheredPart(cache, 'run');
  await first.read('one');
  await first.write('one', Buffer.from('written'));
  await first.gather();
  expect(await textsIn(gatheredPart(cache, 'run'), ['one'])).toEqual(['written']);
  asked();
  expect(await textsIn(gatheredPart(cache, 'run'), ['one'])).toEqual(['written']);
  expect(asked()).toEqual(['run']);
});

test('what no run asks for any more is dropped', async () => {
  const { cache, stored } = memory({ one: '1', two: 'a good deal more than one' });
  await textsIn(gatheredPart(cache, 'run'), ['one', 'two']);
  const both = stored.get('run')?.length ?? 0;
  await textsIn(gatheredPart(cache, 'run'), ['one']);
  expect(stored.get('run')?.length).toBeLessThan(both);
});

test('each day entries are read one by one, so that none looks as if nobody used it', async () => {
  const { cache, asked } = memory({ one: '1' });
  const at = (hours: number): GatheredPart => gatheredPart(cache, 'run', () => hours * HOUR);
  await textsIn(at(0), ['one']);
  await textsIn(at(12), ['one']);
  asked();
  await textsIn(at(23), ['one']);
  expect(asked()).toEqual(['run']);
  await textsIn(at(25), ['one']);
  expect(asked()).toEqual(['run', 'one']);
  await textsIn(at(26), ['one']);
  expect(asked()).toEqual(['run']);
});

test.each([
  ['damaged', 'no entry of ours'],
  ['empty', ''],
])('one that is %s is none', async (_, bytes) => {
  const { cache } = memory({ one: '1', run: bytes });
  expect(await textsIn(gatheredPart(cache, 'run'), ['one'])).toEqual(['1']);
});

test('more than belongs into one entry is not gathered', async () => {
  const { cache, stored } = memory({});
  stored.set('large', Buffer.alloc(2 ** 25 + 1));
  await textsIn(gatheredPart(cache, 'run'), ['large']);
  expect(stored.has('run')).toBe(false);
});

test('without a key nothing is gathered', async () => {
  const { cache, stored } = memory({ one: '1' });
  expect(await textsIn(gatheredPart(cache, undefined), ['one'])).toEqual(['1']);
  expect([...stored.keys()]).toEqual(['one']);
});
