import { describe, expect, test } from 'vitest';
import { readTurns } from './turns.js';

const around = (...lines: readonly string[]): string =>
  ['Ann Berg: How was it?', `Tom Lind: So.\n${lines.join('\n')}`, 'Ann Berg: I see.', 'Tom Lind: Yes.'].join(
    '\n\n',
  );

describe('a list in somebody’s turn names nobody who speaks', () => {
  test.each([
    [['Ben: 3 votes', 'Cy: 2 votes']],
    [['Flour: 200 g', 'Milk: 300 ml', 'Flour: 50 g more']],
    [['Anna Roth: ½', 'Kai Voss: 12:30']],
    [['Müller: 3 Stimmen', 'Schmidt: 5 Stimmen']],
    [['Harina: 200 g', 'Leche: 1 litro']],
  ])('%j', (lines) => {
    expect(readTurns(around(...lines)).turns[1]).toBe(`Tom Lind: So.\n${lines.join('\n')}`);
  });

  test('and where it has no numbers, its words are nobody’s', () => {
    expect(readTurns(around('Ben: for', 'Cy: against')).speakers).toEqual([
      'Ann Berg',
      'Tom Lind',
      '?Ben',
      '?Cy',
    ]);
  });
});

test('who says little line by line is somebody, where they say more elsewhere', () => {
  const text = around('Ben Cole: 3 votes.', 'Cy Dorn: no').concat(
    '\n\nBen Cole: I counted.\n\nCy Dorn: So did I.',
  );
  expect(readTurns(text).speakers).toEqual(['Ann Berg', 'Tom Lind', 'Ben Cole', 'Cy Dorn']);
});
