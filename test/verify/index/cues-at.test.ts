import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuesAt } from '../../../src/verify/index/cues-at.js';

const CUE = fc.record({
  startSeconds: fc.integer({ min: 0, max: 60 }),
  endSeconds: fc.integer({ min: 0, max: 70 }),
  start: fc.nat(1000),
  end: fc.nat(1000),
});

describe('cuesAt', () => {
  test.each([
    ['one after the other', true],
    ['in any order', false],
  ])('finds what reading every cue finds, %s', (_, ordered) => {
    fc.assert(
      fc.property(fc.array(CUE, { maxLength: 12 }), fc.nat(80), (some, seconds) => {
        const cues = ordered ? some.toSorted((a, b) => a.startSeconds - b.startSeconds) : some;
        const heard = cues.filter(
          ({ startSeconds, endSeconds }) => startSeconds - 2 <= seconds && seconds < endSeconds + 2,
        );
        const [first, last] = [heard.at(0), heard.at(-1)];
        expect(cuesAt(cues, seconds)).toEqual(first && last && [first, last]);
      }),
    );
  });
});
