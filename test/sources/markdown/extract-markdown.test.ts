/** What is read of Markdown does not depend on how much of it was shortened for its reader. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractMarkdown } from '../../../src/sources/markdown/extract-markdown.js';
import { shortened } from '../../../src/sources/markdown/shortened.js';
import { runs } from '../../support/runs.js';

const LONG =
  'and so the mill, which nobody had asked for, went on: "for years" it said, and it’s still there';
/** Keeps a text from being shortened, in a paragraph of its own. */
const WHOLE = '\n\n\uE000';

test('a long turn is shortened between its signs', () => {
  const { text, whole } = shortened(`**Ann Berg:** Well ${LONG} \\[10:03\\] ${LONG}\n`);
  expect(text).toBe('**Ann Berg:** We\uE0000\uE001re \\[10:03\\] an\uE0001\uE001re\n');
  expect(whole(text)).toBe(`**Ann Berg:** Well ${LONG} \\[10:03\\] ${LONG}\n`);
});

test.each([`${LONG} [a](b "c")`, `${LONG} <br> ${LONG}`, `${LONG}\n\n[mill]: x`, `${LONG} \uE000 ${LONG}`])(
  'nothing is shortened in %s',
  (text) => {
    expect(shortened(text).text).toBe(text);
  },
);

test('both give the same words', () => {
  const pieces = [
    LONG,
    LONG.slice(4, 70),
    '磨坊，多年来一直在那里，'.repeat(5),
    'word',
    ' ',
    ' ',
    '\n',
    '\n\n',
  ];
  const signs =
    '* ** _ ` ``` \\ [ ]( ) ] <b> & &amp; # > - + 1. ~~~ | |---|---| " \' ! = --- https://a.example/b <!-- --> ：'.split(
      ' ',
    );
  const unit = fc.constantFrom(...pieces, ...pieces, ...signs, '    ', '  \n', '[^2]', '\n> ', '\n- ');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      const [short, long] = [text, text + WHOLE].map((one) => extractMarkdown(one).text);
      expect(long?.replace(/\s*\uE000$/, '')).toBe(short?.trimEnd());
    }),
    runs(2000),
  );
});
