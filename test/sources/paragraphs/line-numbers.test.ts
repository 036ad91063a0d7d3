import { describe, expect, test } from 'vitest';
import { extractSource } from '../../../src/sources/extract-source.js';
import { withoutLineNumbers } from '../../../src/sources/paragraphs/line-numbers.js';

const COURT = [
  'Q.  How did the mill begin?',
  'A.  We bought it in 1990 from an old',
  'miller who showed us everything.',
  'Q.  And how did you survive the winter?',
  'A.  We burned the old floor boards, and I would',
  '12 times not do that again.',
  'MR. LIND:  I object to that.',
  'THE COURT:  Go on.',
];
const SAID = COURT.join('\n');

describe('the numbers of lines', () => {
  test.each([
    ['before each', COURT.map((line, index) => `  ${String(index + 1).padStart(2)}   ${line}`).join('\n')],
    ['from anew on each page', COURT.map((line, index) => `${(index % 4) + 1} ${line}`).join('\n')],
    ['from the middle on', COURT.map((line, index) => `${index + 118}\t${line}`).join('\n')],
    ['with empty lines between', COURT.map((line, index) => `${index + 1}  ${line}\n`).join('\n')],
    ['on lines of their own', COURT.map((line, index) => `${index + 1}\n${line}`).join('\n')],
  ])('%s are no words', (_, text) => {
    const words = withoutLineNumbers(text)
      .split('\n')
      .filter((line) => line !== '');
    expect(words.join('\n')).toBe(SAID);
  });

  test.each([
    ['of a list', '1 Flour\n2 Water\n3 Salt'],
    [
      'of years',
      '1990 We bought it\n1991 It burned\n1995 We built it\n1999 We sold it\n2001 Gone\n2004 Back',
    ],
    ['in a few lines', `${SAID}\n1 egg\n2 eggs\n3 eggs\n4 eggs\n5 eggs\n6 eggs`],
    ['with stops', COURT.map((line, index) => `${index + 1}. ${line}`).join('\n')],
  ])('%s stay', (_, text) => {
    expect(withoutLineNumbers(text)).toBe(text);
  });

  test('do not hide who speaks, nor part what is said', () => {
    const text = COURT.map((line, index) => `${String(index + 1).padStart(2)}   ${line}`).join('\n');
    const source = extractSource(new TextEncoder().encode(text), 'court.txt').value;
    const turns = source?.turns.map(({ speaker, start, end }) => [speaker, source.text.slice(start, end)]);
    expect(turns?.slice(0, 2)).toEqual([
      ['Q', 'How did the mill begin?'],
      ['A', 'We bought it in 1990 from an old\nmiller who showed us everything.'],
    ]);
  });
});
