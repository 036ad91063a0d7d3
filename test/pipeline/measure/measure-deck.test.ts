import { expect, test } from 'vitest';
import type { PageHandle } from '../../../src/browser/page/page-handle.js';
import { calmInPage } from '../../../src/fit/calm-in-page.js';
import { fitInPage } from '../../../src/fit/measure-in-page.js';
import { textsInPage, type SetText } from '../../../src/fit/texts-in-page.js';
import { measureDeck, type MeasuredDeck } from '../../../src/pipeline/measure/measure-deck.js';
import { planOutline, planSection } from '../../support/plan-outline.js';
import { sampleDeck, section } from '../../support/sample-deck.js';

type Page = Pick<PageHandle, 'evaluate'>;

const DECK: MeasuredDeck = {
  loaded: { outline: planOutline([planSection('one')]) },
  made: { deck: sampleDeck([section(1, { id: 'one' })]) },
  fonts: { added: [], lacks: { missing: [], han: [], absent: [] } },
};

/** Set in a face that is not embedded. */
const strange = (place: string): SetText => ({
  ...{ families: 'Strange', weight: 400, italic: false, clusters: ['a'], place },
});

/** A page that answers as one with a slide, and tells what it was asked. */
function page(texts: readonly SetText[], onAsked: (run: unknown) => void = () => undefined): Page {
  const answers = new Map<unknown, unknown>([
    [calmInPage, [null]],
    [fitInPage, { densities: [2], overflows: [] }],
    [textsInPage, { texts, faces: [] }],
  ]);
  return {
    evaluate: ((run: unknown) => {
      onAsked(run);
      return Promise.resolve(answers.get(run));
    }) as Page['evaluate'],
  };
}

test('slides are measured while the handout still loads', async () => {
  let load: (loaded: Page) => void = () => undefined;
  const other = new Promise<Page>((resolve) => {
    load = resolve;
  });
  const slides = page([], (run) => {
    if (run === fitInPage) load(page([strange('p.note')]));
  });
  const { settings, unset } = await measureDeck(DECK, { slides, other });
  expect(settings.get('one')?.density).toBe(2);
  expect(unset.map(({ message }) => message).join()).toContain('Strange');
});

test('a handout that cannot be opened is told of, whenever that shows', async () => {
  const gone = new Error('gone');
  await expect(measureDeck(DECK, { slides: page([]), other: Promise.reject(gone) })).rejects.toBe(gone);
});

test('slides that cannot be measured are told of while the handout still loads', async () => {
  const slides = page([], () => {
    throw new Error('died');
  });
  const handout = new Promise<Page>(() => undefined);
  await expect(measureDeck(DECK, { slides, other: handout })).rejects.toThrow('died');
});
