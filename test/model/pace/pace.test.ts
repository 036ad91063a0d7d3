import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Locale } from '../../../src/model/locale.js';
import { paceOf, sayPace } from '../../../src/model/pace/pace.js';
import type { PaceClock } from '../../../src/model/pace/pace-clock.js';
import type { PacePlan } from '../../../src/model/pace/pace-plan.js';
import { paceWords } from '../../../src/rehearse/pace-words.js';

const MINUTE = 60_000;
/** Ten minutes: one for the cover, three a theme. */
const plan = planOf([1, 3, 3, 3], 10);
const [en, zh] = ['en', 'zh-CN'].map((lang) => {
  const file = join(import.meta.dirname, `../../../templates/locales/${lang}.yaml`);
  return paceWords(parse(readFileSync(file, 'utf8')) as Locale);
});
if (en === undefined || zh === undefined) throw new Error('no locales');

describe('ahead and behind', () => {
  test.each([
    ['nothing said yet', { spent: {}, slide: 's0' }, 0, 'on time', '正合时间'],
    ['within the minutes of the slide', at('s1', { s0: 1, s1: 2 }), 0, 'on time', '正合时间'],
    ['half a minute over is said', at('s1', { s0: 1, s1: 3.5 }), 0.5, '1 min behind', '慢了 1 分钟'],
    ['less than that is not', at('s1', { s0: 1, s1: 3.4 }), 0.4, 'on time', '正合时间'],
    ['over by two', at('s2', { s0: 1, s1: 5, s2: 1 }), 2, '2 min behind', '慢了 2 分钟'],
    ['a short cover', at('s1', { s0: 0.25 }), -0.75, '1 min ahead', '快了 1 分钟'],
    ['slides that were looked at before the talk', at('s3', { s0: 0.01 }), -6.99, 'on time', '正合时间'],
    ['a theme left out', at('s3', { s0: 1, s1: 3 }), -3, '3 min ahead', '快了 3 分钟'],
    [
      'back to what was said: it costs what is said there',
      at('s1', { s0: 1, s1: 4, s2: 3 }),
      1,
      '1 min behind',
      '慢了 1 分钟',
    ],
    ['at the end, all said', at('s3', { s0: 1, s1: 3, s2: 3, s3: 3 }), 0, 'on time', '正合时间'],
    ['a slide that is not in the plan', at('gone', { gone: 9 }), 0, 'on time', '正合时间'],
  ] as const)('%s', (_, clock, behind, english, chinese) => {
    const pace = paceOf(plan, clock, 0);
    expect(pace.behind / MINUTE).toBeCloseTo(behind);
    expect(sayPace(pace, en)).toBe(english);
    expect(sayPace(pace, zh)).toBe(chinese);
  });

  test('a look at the end costs nothing once one is back', () => {
    const before = paceOf(plan, at('s1', { s0: 1, s1: 2 }), 0);
    expect(paceOf(plan, at('s3', { s0: 1, s1: 2 }), 0).verdict).toBe('ahead');
    expect(paceOf(plan, at('s1', { s0: 1, s1: 2 }), 0)).toEqual(before);
  });

  test('far behind is a tenth of the talk, and at least a minute', () => {
    const verdict = (budget: number, over: number): string =>
      paceOf(planOf([budget], budget), at('s0', { s0: budget + over }), 0).verdict;
    expect([verdict(20, 1.9), verdict(20, 2)]).toEqual(['behind', 'far-behind']);
    expect([verdict(5, 0.6), verdict(5, 1)]).toEqual(['behind', 'far-behind']);
    expect([verdict(60, 5.9), verdict(60, 6)]).toEqual(['behind', 'far-behind']);
  });

  test('a plan that claims more than the talk has is behind from the start; one with room is on time', () => {
    expect(paceOf(planOf([6, 6], 10), { spent: {}, slide: 's0' }, 0).behind).toBe(2 * MINUTE);
    expect(paceOf(planOf([4, 4], 10), { spent: {}, slide: 's0' }, 0).behind).toBe(0);
  });

  test('a slide without a plan takes the time it takes', () => {
    const open: PacePlan = {
      ...plan,
      budget: undefined,
      slides: [{ id: 'x', headline: '' }, ...plan.slides],
    };
    const pace = paceOf(open, at('s0', { x: 5, s0: 0.5 }), 0);
    expect([pace.verdict, pace.elapsed, pace.left]).toEqual(['on-time', 5.5 * MINUTE, 4.5 * MINUTE]);
  });

  test('without minutes there is nothing to compare with, and time still runs', () => {
    const bare: PacePlan = { deck: 'd', lang: 'en', slides: [{ id: 's0', headline: '' }] };
    const pace = paceOf(bare, at('s0', { s0: 2 }), 0);
    expect(pace).toMatchObject({
      verdict: 'unplanned',
      spent: 2 * MINUTE,
      left: undefined,
      planned: undefined,
    });
    expect(sayPace(pace, en)).toBe('no minutes planned');
    expect(paceOf({ ...bare, slides: [] }, { spent: {} }, 0)).toMatchObject({ elapsed: 0, spent: 0 });
  });

  test('the running stretch counts', () => {
    const clock: PaceClock = { spent: { s0: MINUTE }, slide: 's1', since: 5000 };
    expect(paceOf(plan, clock, 5000 + 4 * MINUTE)).toEqual({
      verdict: 'far-behind',
      behind: MINUTE,
      elapsed: 5 * MINUTE,
      left: 5 * MINUTE,
      spent: 4 * MINUTE,
      planned: 3 * MINUTE,
    });
  });

  test('said in order and to the minute, any talk is on time; each minute more is one more behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        fc.nat(8),
        fc.nat(20),
        (minutes, reached, over) => {
          const index = Math.min(reached, minutes.length - 1);
          const said = Object.fromEntries(minutes.slice(0, index + 1).map((m, i) => [`s${i}`, m]));
          const late = { ...said, [`s${index}`]: (minutes[index] ?? 0) + over };
          const whole = planOf(minutes, undefined);
          expect(paceOf(whole, at(`s${index}`, said), 0).behind).toBe(0);
          expect(paceOf(whole, at(`s${index}`, late), 0).behind).toBe(over * MINUTE);
        },
      ),
    );
  });
});

function planOf(minutes: readonly number[], budget: number | undefined): PacePlan {
  const slides = minutes.map((each, index) => ({ id: `s${index}`, headline: '', minutes: each }));
  return { deck: 'd', lang: 'en', budget, slides };
}

/** A paused clock; the times in minutes. */
function at(slide: string, minutes: Readonly<Record<string, number>>): PaceClock {
  const spent = Object.fromEntries(Object.entries(minutes).map(([id, time]) => [id, time * MINUTE]));
  return { spent, slide };
}
