import { expect, it } from 'vitest';
import { splitQuote, unwrapQuote } from '../../../src/verify/locate/split-quote.js';

it('splits at elisions of every style', () => {
  const texts = ['a b […] c d', 'a b [...] c d', 'a b … c d', 'a b ... c d', 'a b……c d', 'a b［……］c d'];
  for (const text of texts) {
    expect(splitQuote(text).parts).toEqual([
      { text: 'a b', joint: 'start' },
      { text: 'c d', joint: 'elision' },
    ]);
  }
});

it('keeps what an author put in apart from what was said', () => {
  expect(splitQuote('the [GPU] supply is […] short')).toEqual({
    parts: [
      { text: 'the', joint: 'start' },
      { text: 'supply is', joint: 'insertion' },
      { text: 'short', joint: 'elision' },
    ],
    insertions: ['GPU'],
  });
});

it('takes a bracketed first letter for a letter', () => {
  expect(splitQuote('[W]e would').parts).toEqual([{ text: 'We would', joint: 'start' }]);
});

it('takes off marks that wrap the whole', () => {
  expect(unwrapQuote(' “We would” ')).toBe('We would');
  expect(unwrapQuote('We “would”')).toBe('We “would”');
});
