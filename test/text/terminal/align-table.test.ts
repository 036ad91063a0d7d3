import { expect, test } from 'vitest';
import { alignTable, fitWidth } from '../../../src/text/terminal/align-table.js';
import { displayWidth } from '../../../src/text/terminal/display-width.js';

test('width is counted in columns', () => {
  expect(
    ['abc', '垂直', '“我错了”', 'é', '👩‍👩‍👧', '1️⃣', 'が', '\u200B', '🇩🇪', '한국'].map((text) =>
      displayWidth(text),
    ),
  ).toEqual([3, 4, 8, 1, 2, 2, 2, 0, 2, 4]);
});

test('what is too wide is cut between characters, and says so', () => {
  expect(['垂直整合', 'abcdef', 'ab', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧'].map((text) => fitWidth(text, 5))).toEqual([
    '垂直…',
    'abcd…',
    'ab',
    '👩‍👩‍👧👩‍👩‍👧…',
  ]);
});

test('columns are aligned, numbers to the right', () => {
  expect(
    alignTable([
      ['垂直', '9'],
      ['a', '10'],
    ]),
  ).toEqual([
    ['垂直', ' 9'],
    ['a   ', '10'],
  ]);
});
