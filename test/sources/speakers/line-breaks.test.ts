import { expect, test } from 'vitest';
import { readTurns } from './turns.js';

const TURNS = [
  'Ann Berg: The mill was silent.',
  'Tom Lind: And in the spring?',
  'Ann Berg: The water came back.',
  'Tom Lind: Why?',
];

test.each(['<br>', '<br />\n', '  \n', '\\\n'])(
  'turns in one paragraph of Markdown stay apart: %j',
  (gap) => {
    expect(readTurns(TURNS.join(gap), 'talk.md').turns).toEqual(TURNS);
  },
);
