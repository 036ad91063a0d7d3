import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPaceStore, type PaceStorage } from '../../../src/client/presenter/pace-store.js';

const CLOCK = { spent: { one: 1200 }, slide: 'one', since: 5000 };
const MINUTE = 60_000;

test('a clock is found again, running as it was', () => {
  const storage = memory();
  openPaceStore('talk.en', storage).write(CLOCK, 9000);
  expect(openPaceStore('talk.en', storage).read(9500)).toEqual(CLOCK);
  const paused = { ...CLOCK, since: undefined };
  openPaceStore('talk.en', storage).write(paused, 9000);
  expect(openPaceStore('talk.en', storage).read(9500)).toEqual(paused);
});

test('each deck has its own', () => {
  const storage = memory();
  openPaceStore('talk.en', storage).write(CLOCK, 9000);
  expect(openPaceStore('talk.zh-CN', storage).read(9000)).toBeUndefined();
});

test('yesterday’s rehearsal is over', () => {
  const storage = memory();
  openPaceStore('talk.en', storage).write(CLOCK, 0);
  expect(openPaceStore('talk.en', storage).read(14 * MINUTE)).toEqual(CLOCK);
  expect(openPaceStore('talk.en', storage).read(15 * MINUTE)).toBeUndefined();
  expect(openPaceStore('talk.en', storage).read(-15 * MINUTE)).toBeUndefined();
});

test('without storage, or with one that throws, nothing is kept and nothing breaks', () => {
  const broken: PaceStorage = {
    getItem: () => {
      throw new Error('SecurityError');
    },
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  for (const storage of [undefined, broken]) {
    const store = openPaceStore('talk.en', storage);
    store.write(CLOCK, 0);
    expect(store.read(0)).toBeUndefined();
  }
});

test('whatever else stands under our key is no clock, or a sound one', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        seen: fc.oneof(fc.constant(0), fc.anything()),
        clock: fc.oneof(
          fc.anything(),
          fc.record({
            spent: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.oneof(fc.anything(), fc.nat()))),
            slide: fc.anything(),
            since: fc.anything(),
          }),
        ),
      })
      .map((value) => attempt(() => JSON.stringify(value)) ?? ''),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const clock = openPaceStore('x', { getItem: () => text, setItem: () => undefined }).read(0);
      if (clock === undefined) return;
      expect(Object.values(clock.spent).every(Number.isFinite)).toBe(true);
      expect(['string', 'undefined']).toContain(typeof clock.slide);
      expect(clock.since === undefined || Number.isFinite(clock.since)).toBe(true);
    }),
  );
});

function memory(): PaceStorage {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
