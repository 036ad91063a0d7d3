import { expect, test } from 'vitest';
import { readTurns } from './turns.js';

const TALK = ['Why?', 'They asked.', 'Would you do it again?', 'More than once. My answer: never again.'];
const talk = (first: string, second: string): string =>
  TALK.map((words, index) => `${index % 2 === 0 ? first : second}${words}`).join('\n\n');

test.each([
  ['Anna Berg — ', 'Tom Lind — '],
  ['Anna Berg – ', 'Thomas Lévêque – '],
])('a label with a dash ends at it, though a colon follows: %s', (first, second) => {
  expect(readTurns(talk(first, second)).turns.at(-1)).toBe(
    `${second.slice(0, -3)}: More than once. My answer: never again.`,
  );
});

test('an outlet between dash and colon is no word', () => {
  const { turns } = readTurns(talk('Anna Berg — BBC: ', 'Tom Lind — Mill: '));
  expect(turns[0]).toBe('Anna Berg: Why?');
});

test('a letter with a stop is a label before a word with a colon', () => {
  const text = talk('Q. ', 'A. ').replace('They asked.', 'Note: he wanted a car park.');
  expect(readTurns(text).turns[1]).toBe('A: Note: he wanted a car park.');
  expect(readTurns(talk('Q. ', 'A. Berg: ')).speakers).toEqual(['Q', 'A. Berg']);
});
