import { expect, test } from 'vitest';
import { didYouMean, surelyMeant } from '../../src/text/did-you-mean.js';

const KEYS = ['title', 'subtitle', 'lang', 'look', 'minutes', 'guest', 'guests', 'hosts'];

test.each([
  ['subtitel', 'subtitle'],
  ['titel', 'title'],
  ['Title', 'title'],
  ['language', undefined],
  ['minute', 'minutes'],
  ['gusets', 'guests'],
  ['host', 'hosts'],
  ['loko', 'look'],
  ['author', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%s is %s', (word, meant) => {
  expect(didYouMean(word, KEYS)).toBe(meant);
});

test.each([
  ['subtitel', 'subtitle'],
  ['minuts', 'minutes'],
  ['guestx', undefined],
  ['author', undefined],
])('%s is surely %s', (word, meant) => {
  expect(surelyMeant(word, [...KEYS, 'title'])).toBe(meant);
});
