/** Whether words say something of something: a noun with a clause of its own behind it does not. */
import { describe, expect, test } from 'vitest';
import { hasClause } from '../../../src/import/units/has-clause.js';

describe('a whole sentence', () => {
  test.each([
    'The man who sold the kiln was my brother.',
    'My opinion is that you deserve nothing.',
    'An apprentice who is paid watches the dough.',
    'When the river froze, the mill stood still.',
    'The policy is that if you carry the flour, you eat the bread.',
    'The kiln that we bought costs more than the house.',
    'Nobody sells a wheel.',
    'The kiln challenge requires Port 80.',
    'Our mill and our bakery use the same flour.',
    "Marta's kiln is older than the house.",
  ])('has a clause of its own: %s', (words) => {
    expect(hasClause(words, true)).toBe(true);
  });

  test.each([
    'A system that they called the second kiln.',
    'A lot of people in the valley that work for the mill.',
    'A few experiences where I was hired into a mill.',
    "People's ability to spend the evening at the river.",
    "The miller's ability to spend the evening at the river.",
    'The old kiln and the wheel and the bench of the school.',
    'The bakers who came from the valley.',
  ])('is none where its verb belongs to another clause: %s', (words) => {
    expect(hasClause(words, true)).toBe(false);
  });
});
