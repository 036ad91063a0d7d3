import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/model/source-text.js';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { lastPlace, placeOf, placeRange } from '../../../src/verify/index/places.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote } from '../make-quote.js';
import { readText } from '../read-text.js';

const WORDS = ['We did not sell the mill.', 'Nobody helped us.', 'We stayed.'];
const TEXT = readText(WORDS.join('\n\n'));
const SECOND = TEXT.text.indexOf('Nobody');
const THIRD = TEXT.text.indexOf('We stayed');
/** Its third page has no words. */
const PAGED: SourceText = {
  ...TEXT,
  pages: [
    { number: 1, start: 0, end: SECOND },
    { number: 2, start: SECOND, end: THIRD },
    { number: 3, start: THIRD, end: THIRD },
    { number: 4, start: THIRD, end: TEXT.text.length },
  ],
};

test('where a source has pages, they are its places', () => {
  expect([0, SECOND - 1, SECOND, THIRD, TEXT.text.length - 1].map((at) => placeOf(PAGED, at))).toEqual(
    [1, 1, 2, 4, 4].map((number) => ({ type: 'page', number })),
  );
  expect(placeRange(PAGED, { type: 'page', number: 2 })).toEqual([SECOND, THIRD]);
  expect(placeRange(PAGED, { type: 'page', number: 5 })).toBeUndefined();
  expect(lastPlace(PAGED, 'page')).toEqual({ type: 'page', number: 4 });
});

test('a quotation that names another page is misplaced', () => {
  const quote = (page: number) => makeQuote('Nobody helped us', { place: { type: 'page', number: page } });
  const verify = (page: number) =>
    verifyQuote(quote(page), indexSource(PAGED), { guests: [], hosts: [] }).status;
  expect([verify(1), verify(2)]).toEqual(['misplaced', 'exact']);
});

test('a source without pages has no such place', () => {
  expect(placeRange(TEXT, { type: 'page', number: 1 })).toBeUndefined();
  expect(lastPlace(TEXT, 'page')).toBeUndefined();
});
