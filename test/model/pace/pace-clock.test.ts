import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pauseClock,
  settle,
  spentOn,
  startClock,
  STOPPED,
  turnTo,
  type PaceClock,
} from '../../../src/model/pace/pace-clock.js';

test('counts on the slide that is up, and going back adds up', () => {
  let clock = turnTo(STOPPED, 'cover', 0);
  clock = startClock(clock, 1000);
  clock = turnTo(clock, 'one', 4000);
  clock = turnTo(clock, 'two', 10_000);
  clock = turnTo(clock, 'one', 11_000);
  clock = pauseClock(clock, 13_000);
  expect(clock).toEqual({ spent: { cover: 3000, one: 8000, two: 1000 }, slide: 'one', since: undefined });
  expect(spentOn(clock, 'one', 99_000)).toBe(8000);
});

test('turning while it stands costs no time', () => {
  const clock = turnTo(turnTo(STOPPED, 'cover', 0), 'one', 60_000);
  expect(spentOn(clock, 'cover', 60_000)).toBe(0);
  expect(spentOn(startClock(clock, 61_000), 'one', 63_000)).toBe(2000);
});

test('starting twice, pausing twice and turning to the same slide change nothing', () => {
  const running = startClock(turnTo(STOPPED, 'cover', 0), 1000);
  expect(startClock(running, 5000)).toBe(running);
  expect(turnTo(running, 'cover', 5000)).toBe(running);
  const paused = pauseClock(running, 5000);
  expect(pauseClock(paused, 9000)).toEqual(paused);
});

test('a machine whose clock is set back takes no time away', () => {
  const running = startClock(turnTo(STOPPED, 'cover', 0), 10_000);
  expect(spentOn(running, 'cover', 3000)).toBe(0);
  expect(settle(running, 3000).spent).toEqual({ cover: 0 });
});

test('a slide may be called like something that every object has', () => {
  const clock = pauseClock(startClock(turnTo(STOPPED, 'constructor', 0), 0), 500);
  expect(spentOn(clock, 'constructor', 500)).toBe(500);
  expect(spentOn(STOPPED, 'to-string', 500)).toBe(0);
  expect(spentOn(STOPPED, 'constructor', 500)).toBe(0);
});

test('however one turns, starts and pauses, the slides together have the time it ran', () => {
  const step = fc.record({
    wait: fc.nat(100_000),
    act: fc.constantFrom('start', 'pause', 'a', 'b', 'c'),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let [now, ran]: [number, number] = [0, 0];
      let clock: PaceClock = turnTo(STOPPED, 'a', now);
      for (const { wait, act } of steps) {
        now += wait;
        if (clock.since !== undefined) ran += wait;
        if (act === 'start') clock = startClock(clock, now);
        else if (act === 'pause') clock = pauseClock(clock, now);
        else clock = turnTo(clock, act, now);
      }
      const total = ['a', 'b', 'c'].reduce((sum, id) => sum + spentOn(clock, id, now), 0);
      expect(total).toBe(ran);
    }),
  );
});
