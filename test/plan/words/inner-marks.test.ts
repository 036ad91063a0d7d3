import { expect, test } from 'vitest';
import { plainText, text } from '../../../src/model/inline.js';
import { innerMarks } from '../../../src/plan/words/inner-marks.js';

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

const GERMAN = { quoteOpen: '„', quoteClose: '“', quoteInnerOpen: '‚', quoteInnerClose: '‘' };
const CHINESE = { quoteOpen: '“', quoteClose: '”', quoteInnerOpen: '‘', quoteInnerClose: '’' };
const SWEDISH = { quoteOpen: '”', quoteClose: '”', quoteInnerOpen: '’', quoteInnerClose: '’' };
const RUSSIAN = { quoteOpen: '«', quoteClose: '»', quoteInnerOpen: '„', quoteInnerClose: '“' };
const FRENCH = { quoteOpen: '«\u00a0', quoteClose: '\u00a0»', quoteInnerOpen: '“', quoteInnerClose: '”' };

test.each([
  ['English marks in German', 'She called it “a joke”.', GERMAN, 'She called it ‚a joke‘.'],
  ['at its start', '“so what”, sagt sie', GERMAN, '‚so what‘, sagt sie'],
  ['German marks in German', 'Sie sagt „nein“, „nie“.', GERMAN, 'Sie sagt ‚nein‘, ‚nie‘.'],
  ['both', 'Aus „ja“ wird “yes”', GERMAN, 'Aus ‚ja‘ wird ‚yes‘'],
  ['German marks in English', 'He says „nein“ and “no”', ENGLISH, 'He says ‘nein’ and ‘no’'],
  ['Chinese, where no space stands before them', '他说“我错了”，又说“好”', CHINESE, '他说‘我错了’，又说‘好’'],
  ['curly marks in Japanese', '彼は“待て”と言った', JAPANESE, '彼は『待て』と言った'],
  ['one sign for both', 'Hon sa ”nej” och gick', SWEDISH, 'Hon sa ’nej’ och gick'],
  ['English marks in Russian', 'Это “да” и «нет»', RUSSIAN, 'Это „да“ и „нет“'],
  ['English marks in French', 'Il dit “non”', FRENCH, 'Il dit “non”'],
])('marks of any language become the inner ones: %s', (_, words, marks, expected) => {
  expect(plainText(innerMarks(text(words), marks))).toBe(expected);
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
