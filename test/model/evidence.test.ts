import { expect, test } from 'vitest';
import { evidenceByKey, evidenceOf } from '../../src/model/evidence.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { makeOutline } from '../verify/make-outline.js';
import { makeQuote } from '../verify/make-quote.js';

const outline = makeOutline({ one: [makeQuote('The mill stays.'), makeQuote('The mill stays.')] });
const judged = verifyOutline(outline, new Map()).value;

test('evidence is found by a copy of the quote', () => {
  const copy = { ...makeQuote('The mill stays.'), key: 'one/2' };
  expect(evidenceOf(copy, evidenceByKey(judged))).toBe(judged[1]);
});

test('a quote that was never judged is a bug, and not a quote without doubts', () => {
  const stray = makeQuote('The mill stays.', { key: 'two/1' });
  expect(() => evidenceOf(stray, evidenceByKey(judged))).toThrow('no evidence for the quotation `two/1`');
});

test('evidence that would hide other evidence is a bug', () => {
  expect(() => evidenceByKey([...judged, ...judged])).toThrow('two quotations share a key');
});
