import { expect, test } from 'vitest';
import { text } from '../../../src/model/inline.js';
import { differingSlides } from '../../../src/pipeline/gallery/differing-slides.js';
import { sampleDeck, section } from '../../support/sample-deck.js';

const quote = {
  key: 'theme/1',
  ...{ text: text('Nobody is in charge of any of it, and nobody ever was, whatever they say.'), lang: 'en' },
  ...{ marked: true, speaker: text('Ada'), place: undefined, placeUrl: undefined, source: text('A talk') },
  ...{ remarks: [], reported: undefined, original: undefined },
};
const stack = { kind: 'stack', items: [{ label: text('a'), text: undefined }] } as const;

test('one slide of each composition, in the deck’s order', () => {
  const deck = sampleDeck([
    section(1, { quotes: [quote] }),
    section(2, { quotes: [quote] }),
    section(3, { points: [text('a')] }),
    section(4, { figures: [stack], quotes: [quote] }),
    section(5, { figures: [stack] }),
    section(6, { quotes: [{ ...quote, text: text('Nobody is.') }] }),
    section(7, { kind: 'divider' }),
    section(8, { kind: 'divider' }),
  ]);
  expect(differingSlides(deck).map(({ page }) => page)).toEqual([1, 3, 4, 6, 7]);
});
