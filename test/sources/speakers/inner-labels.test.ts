import { describe, expect, test } from 'vitest';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote } from '../../verify/make-quote.js';
import { readTurns, talkOf } from './turns.js';

const PEOPLE = { guests: [{ name: 'Tom Lind', also: [] }], hosts: [{ name: 'Anna Berg', also: [] }] };
const talk = talkOf('Anna Berg: ', 'Tom Lind: ');

describe('a name that is known opens a turn in the middle of a line', () => {
  test.each([
    [
      'Anna Berg: Why did you sell it? Tom Lind: They asked.',
      ['Anna Berg: Why did you sell it?', 'Tom Lind: They asked.'],
    ],
    ['Tom Lind: The end. **Anna Berg:** Thanks!', ['Tom Lind: The end.', 'Anna Berg: Thanks!']],
    ['Tom Lind: I told Anna Berg: never.', ['Tom Lind: I told Anna Berg: never.']],
    ['Tom Lind: So. My answer: never.', ['Tom Lind: So. My answer: never.']],
  ])('%s', (line, expected) => {
    expect(readTurns(`${talk}\n\n${line}`).turns.slice(6)).toEqual(expected);
  });
});

test.each([
  ['[', ']'],
  ['(', ')'],
])('words of another in brackets %s%s are nobody’s', (open, close) => {
  const text = `${talk}\n\nTom Lind: They asked. ${open}Anna Berg: And you said yes?${close} I did, though.`;
  const { source } = readTurns(text);
  const attribution = (words: string): string =>
    verifyQuote(makeQuote(words, { speaker: 'Tom Lind', role: 'guest' }), indexSource(source), PEOPLE)
      .attribution;
  expect(attribution('And you said yes?')).toBe('unknown');
  expect(attribution('I did, though.')).toBe('confirmed');
});
