import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Slide } from '../../src/model/deck.js';
import { planPace } from '../../src/rehearse/plan-pace.js';
import { sampleDeck, section } from '../support/sample-deck.js';

const made = (id: string, kind: 'cover' | 'closing'): Slide =>
  ({ ...section(1, { id }), kind, entries: [], logo: undefined, subtitle: undefined }) as unknown as Slide;
const cover = made('cover', 'cover');
const closing = made('closing', 'closing');

test('what no theme claims is shared by the other slides', () => {
  const deck = sampleDeck(
    [cover, section(2, { id: 'one', minutes: 4 }), section(3, { id: 'two', minutes: 5 }), closing],
    { budget: 10 },
  );
  expect(minutesOf(deck)).toEqual({ cover: 0.5, one: 4, two: 5, closing: 0.5 });
  expect(planPace(deck)).toMatchObject({ deck: 'talk.en', lang: 'en', budget: 10 });
});

test('a theme without minutes gets four times what a cover does', () => {
  const deck = sampleDeck(
    [cover, section(2, { id: 'one' }), section(3, { id: 'two', minutes: 5 }), closing],
    {
      budget: 11,
    },
  );
  expect(minutesOf(deck)).toEqual({ cover: 1, one: 4, two: 5, closing: 1 });
});

test('where themes claim more than the talk has, the others get none', () => {
  const deck = sampleDeck([cover, section(2, { id: 'one', minutes: 12 })], { budget: 10 });
  expect(minutesOf(deck)).toEqual({ cover: 0, one: 12 });
});

test('without a budget the others have no plan', () => {
  const deck = sampleDeck([cover, section(2, { id: 'one', minutes: 12 })]);
  expect(minutesOf(deck)).toEqual({ cover: undefined, one: 12 });
});

test('whatever is claimed within the budget, the whole is the budget, if anybody is there to share', () => {
  const minutes = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(minutes, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 108, max: 200 }),
      (list, budget) => {
        const slides = [cover, ...list.map((each, index) => section(index + 2, { minutes: each }))];
        const total = planPace(sampleDeck(slides, { budget })).slides.reduce(
          (sum, slide) => sum + (slide.minutes ?? NaN),
          0,
        );
        expect(total).toBeCloseTo(budget);
      },
    ),
  );
});

function minutesOf(deck: Parameters<typeof planPace>[0]): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(planPace(deck).slides.map(({ id, minutes }) => [id, minutes]));
}
