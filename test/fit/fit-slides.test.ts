import { expect, test } from 'vitest';
import { fitSlides, withSettings, type EvaluatingPage } from '../../src/fit/fit-slides.js';
import type { Overflow } from '../../src/fit/measure-in-page.js';
import { text } from '../../src/model/inline.js';
import { planOutline, planSection } from '../support/plan-outline.js';
import { sampleDeck, section } from '../support/sample-deck.js';

const deck = sampleDeck([section(1, { id: 'one' }), section(2, { id: 'two' })]);
const outline = planOutline([planSection('one')]);

/** A page that answers what it is told to. */
function page(densities: readonly number[], overflows: readonly Overflow[] = []): EvaluatingPage {
  return { evaluate: () => Promise.resolve({ densities, overflows } as never) };
}

test('densities go by slide', async () => {
  const { value, problems } = await fitSlides(page([0, 2]), deck, outline);
  expect([...value]).toEqual([
    ['one', { density: 0, calm: undefined }],
    ['two', { density: 2, calm: undefined }],
  ]);
  expect(problems).toEqual([]);
  expect(withSettings(deck, value).slides.map(({ density }) => density)).toEqual([0, 2]);
});

test('how words stand on a picture goes by slide, where a picture fills it', () => {
  const calm = { side: 'right', veil: 3 } as const;
  const view = { src: 'pictures/1', alt: text('A hive'), focus: { x: 50, y: 50 } };
  const filled = sampleDeck([
    section(1, { id: 'one', bleed: { ...view, calm: { side: 'left', veil: 9 } } }),
    section(2, { id: 'two' }),
  ]);
  const settings = new Map([
    ['one', { density: 1, calm }],
    ['two', { density: 0, calm: undefined }],
  ]);
  expect(withSettings(filled, settings).slides).toMatchObject([
    { bleed: { ...view, calm } },
    { bleed: undefined },
  ]);
});

test('slides that are not measured are a bug of ours', async () => {
  await expect(fitSlides(page([0]), deck, outline)).rejects.toThrow('measured 1 slides of 2');
});

test.each([
  ['edge', 'it runs off the slide'],
  ['box', 'it is larger than its place'],
  ['overlap', 'parts of the figure run into each other'],
] as const)('what overflows is told: %s', async (kind, where) => {
  const overflow = { slide: 'one', pixels: 12, kind, words: 'the last point' };
  const { problems } = await fitSlides(page([3, 0], [overflow]), deck, outline);
  expect(problems.map(({ rule, section: id, message }) => ({ rule, id, message }))).toEqual([
    {
      rule: 'overflow',
      id: 'one',
      message: `“Headline of one” does not fit on one slide: ${where} by 12 px at “the last point”`,
    },
  ]);
});

test('a slide that no theme makes has a hint of its own', async () => {
  const overflow = { slide: 'two', pixels: 12, kind: 'edge', words: 'x' } as const;
  const { problems } = await fitSlides(page([0, 3], [overflow]), deck, outline);
  expect(problems[0]).toMatchObject({ section: undefined, span: undefined });
  expect(problems[0]?.hint).toMatchInlineSnapshot(
    `"this slide is made from the front matter and the headlines: shorten those that stand on it"`,
  );
});
