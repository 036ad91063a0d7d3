import { expect, it } from 'vitest';
import { shareSlide } from '../../../src/import/themes/slide-room.js';
import { roomFor } from '../../../src/import/units/clause-runs.js';

const points = [
  'The harbour is dredged twice a year.',
  'The charts are from 1954.',
  'The mayor has no plan.',
];

/** Words that take `room`. */
function words(room: number): { readonly words: string } {
  let text = 'Silt';
  while (roomFor(text) < room) text += ' silt';
  return { words: text };
}

it('takes the lines beside a question and two quotations to be short, and keeps a point for the remark', () => {
  const asked = { headline: 'The silt', question: words(20), points };
  const [one, two] = [[words(54)], [words(24), words(24)]];
  expect(shareSlide({ ...asked, quotes: one }).points).toEqual(points);
  const share = shareSlide({ ...asked, quotes: two });
  expect(share).toEqual({ quotes: two, moreQuotes: [], points: points.slice(0, 2), morePoints: [points[2]] });
});

it('shows the first quotation however long it is, and keeps nothing back without saying so', () => {
  const quotes = [words(200), words(20)];
  const share = shareSlide({ headline: 'The silt', question: undefined, quotes, points });
  expect(share).toEqual({
    quotes: [quotes[0]],
    moreQuotes: [quotes[1]],
    points: [],
    morePoints: points,
  });
});
