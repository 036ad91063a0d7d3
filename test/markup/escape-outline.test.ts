import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeLine, escapeSaid } from '../../src/markup/escape-outline.js';
import { plainText } from '../../src/model/inline.js';
import { parse, withFront } from '../parse/support.js';
import { runs } from '../support/runs.js';

/** What a point of an outline shows, and the rules it breaks. */
function readBack(words: string): { readonly shown: string; readonly rules: readonly string[] } {
  const { value, problems } = parse(withFront(`## A {#a}\n\n- ${escapeLine(words)}`));
  const [block] = value.sections[0]?.blocks ?? [];
  const shown = block?.type === 'points' ? block.items.map(plainText).join('¶') : '';
  return { shown, rules: problems.map(({ rule }) => rule) };
}

test.each([
  ...[
    '$x^2$',
    '$2n$ bees',
    '$$x$$',
    '==so==',
    'a :smile: b',
    ':::',
    '• a bee',
    '??? tip',
    'm^2^',
    '===',
    '[ ] a',
  ],
  ...[
    '~~no~~',
    '**bees',
    '![a](b c.png)',
    '[a](b c)',
    '| a | b |',
    '&foo;',
    '{.a}',
    '`x()',
    '[a @ 12]',
    '<a b=c',
  ],
])('%s stays these words, and no mark', (words) => {
  expect(readBack(words)).toEqual({ shown: words, rules: [] });
});

test.each(['It cost $5 and $10.', 'US$5 or $1.5bn', 'At 10:30:20: a ratio of 3:1', 'So: yes.'])(
  '%s needs no backslash',
  (words) => {
    expect(escapeLine(words)).toBe(words);
  },
);

test.each([
  ['what he saw of _Mondrian_, once', 'what he saw of _Mondrian_, once'],
  ['a *whole sentence* there', 'a *whole sentence* there'],
  ['call __init__ or a_b_c, 2*3*4', 'call \\_\\_init\\_\\_ or a\\_b\\_c, 2\\*3\\*4'],
  ['_ blank _ and _open', '\\_ blank \\_ and \\_open'],
  ['_a_b_ _`c`_', '\\_a\\_b\\_ \\_\\`c\\`\\_'],
])('words that are stressed in plain text stay so: %s', (said, written) => {
  expect(escapeSaid(said)).toBe(written);
});

test('no signs in any order make a mark', () => {
  const signs = fc.constantFrom(...'$=:^~*_`[](){}!?|&;<>#•+-.x1 '.split(''), '$x', ':a', '==', '?? ');
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (some) => {
      const words = `a ${some.join('')} b`.replace(/\s+/g, ' ');
      expect(readBack(words)).toEqual({ shown: words, rules: [] });
      const bare = some.join('').replace(/\s+/g, ' ').trim();
      if (bare !== '') expect(readBack(bare).rules.filter((rule) => rule === 'mark-unread')).toEqual([]);
    }),
    runs(1_000),
  );
});
