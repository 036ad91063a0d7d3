import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarks, withoutMarks } from '../../../src/parse/front-matter/plain-words.js';
import { hostileText } from '../../support/hostile-text.js';
import { runs } from '../../support/runs.js';

test.each([
  ['The **bold** one', 'The bold one'],
  ['Salt &amp; pepper', 'Salt & pepper'],
  ['Salt &amp;amp; pepper', 'Salt & pepper'],
  ['One<br>two', 'One two'],
  ['</section> The winter', 'The winter'],
  ['See [us](https://example.com) there', 'See us there'],
  ['A ![hive](hive.png)', 'A hive'],
  ['Run `npm ci`', 'Run npm ci'],
  ['A talk {.plain}', 'A talk'],
  ['The square $x^2$', 'The square x2'],
  ['他说**我错了**之后', '他说我错了之后'],
  ['<br>', ''],
  ['M*A*S*H and Vec<T>', 'M*A*S*H and Vec<T>'],
])('%s', (text, words) => {
  expect(withoutMarks(text)).toBe(words);
});

test('of no text whatever is a mark left', () => {
  const pieces = fc.constantFrom(
    '**',
    '*',
    '_',
    '`',
    '<b>',
    '</',
    '>',
    '&amp;',
    '&lt;',
    'br',
    '[',
    '](',
    ')',
    ':a:',
    '$',
    '{.a}',
    '\\',
    'x',
    ' ',
  );
  const text = fc.array(fc.oneof(pieces, hostileText()), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (any) => {
      expect(findMarks(withoutMarks(any))).toEqual([]);
    }),
    runs(100),
  );
});
