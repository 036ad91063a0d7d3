import { expect, test } from 'vitest';
import { plainText, text } from '../../src/model/inline.js';
import { innerMarks } from '../../src/plan/inner-marks.js';

const ENGLISH = { quoteOpen: '“', quoteClose: '”', quoteInnerOpen: '‘', quoteInnerClose: '’' };
const JAPANESE = { quoteOpen: '「', quoteClose: '」', quoteInnerOpen: '『', quoteInnerClose: '』' };

test.each([
  ['He said "never", and meant it.', 'He said ‘never’, and meant it.'],
  ['"Hey, I wanna fix this thing."', '‘Hey, I wanna fix this thing.’'],
  ['a “curly” one', 'a ‘curly’ one'],
  ['("so") and -"so"', '(‘so’) and -‘so’'],
  ['a 5" pipe', 'a 5" pipe'],
  ["it’s don't", "it’s don't"],
  ['"one" "two"', '‘one’ ‘two’'],
])('%s', (words, expected) => {
  expect(plainText(innerMarks(text(words), ENGLISH))).toBe(expected);
});

test('they are the language’s own, also across marks, and never in code', () => {
  expect(plainText(innerMarks(text('彼は「待て」と言った'), JAPANESE))).toBe('彼は『待て』と言った');
  const rich = [
    ...text('say "'),
    { type: 'strong' as const, children: text('no') },
    ...text('" to '),
    { type: 'code' as const, value: '"x"' },
  ];
  expect(plainText(innerMarks(rich, ENGLISH))).toBe('say ‘no’ to "x"');
});
