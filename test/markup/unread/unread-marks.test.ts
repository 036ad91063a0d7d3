import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPHASIS } from '../../../src/markup/unread/mask-read.js';
import { UNREAD_MARKS } from '../../../src/markup/unread/unread-marks.js';
import { runs } from '../../support/runs.js';

/** What marks are made of, so that some stand in most of the texts. */
const PIECES = [
  ...[
    '![',
    '!',
    '[',
    ']',
    '](',
    '(',
    ')',
    '（',
    'a.png',
    '<img ',
    '<IMG ',
    '<www.',
    'https://a.b',
    '[[',
    ']]',
    '>',
  ],
  ...['^[', '[^', '|', '---', ':::', '!!! ', '??? ', '[ ]', '[TOC]', '~~', '``', '~~~stack', '• ', '-', '1.'],
  ...[
    '\n',
    ': ',
    '===',
    '+++',
    '++',
    '==',
    '~',
    '2',
    '^',
    ':',
    '{',
    '}',
    '.a',
    '&',
    'nbsp',
    ';',
    '`',
    '</',
    'div',
    '##',
  ],
  ...['**', '*', '__', '$', '$$', '\\frac', EMPHASIS, 'words', '水车', ' ', ',', '.', '\t', '@ 1', 'x='],
];

test('no mark is found without one of its signs', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const missed = UNREAD_MARKS.filter(
        ({ signs, find }) => !signs.some((sign) => text.includes(sign)) && find(text).length > 0,
      );
      expect(missed).toEqual([]);
    }),
    runs(1000),
  );
});
