import { expect, test } from 'vitest';
import { blocksOf, bodyComplaints, themeComplaints } from '../support.js';

const quote = (attributes: string, words = 'so'): string => `> ${words}\n> — Ada [article]${attributes}`;

test('a quotation may be the one that the talk ends with', () => {
  expect(blocksOf(quote(' {.last-line}'))).toMatchObject([{ type: 'quote', lastLine: true }]);
  expect(blocksOf(quote('{ .last-line }'))).toMatchObject([{ lastLine: true }]);
  expect(blocksOf(quote(''))[0]).not.toHaveProperty('lastLine');
});

test('what a quotation has not is said', () => {
  expect(themeComplaints(quote(' {.lastline .last-line}'))).toMatchInlineSnapshot(`
    "talk.en.md:12:10 error unknown-attribute: a quotation has no attribute \`.lastline\`
      12 | > — Ada [article] {.lastline .last-line}
         |          ^^^^^^^
      hint: did you mean \`.last-line\`?

    1 error
    to read more: pullquote explain unknown-attribute"
  `);
  expect(themeComplaints(quote(' so he said'))).toContain(
    'there is something after the brackets: `so he said`',
  );
});

test('a quotation may come as a step, or be there from the start, whatever its theme does', () => {
  expect(blocksOf(quote(' {.reveal}'))).toMatchObject([{ type: 'quote', reveal: true }]);
  expect(blocksOf(quote(' {reveal .last-line}'))).toMatchObject([{ reveal: true, lastLine: true }]);
  expect(blocksOf(quote(' {.shown}'))).toMatchObject([{ reveal: false }]);
  expect(blocksOf(quote(''))[0]).not.toHaveProperty('reveal');
  expect(themeComplaints(quote(' {.reveal .shown}'))).toContain('say the opposite of each other');
  expect(themeComplaints(quote(' {.loud}'))).toContain(
    'hint: it can have `.last-line`, which ends the talk with it, `.reveal` or `.shown`: whether it comes as a step, and `.unreviewed`; delete the others',
  );
});

test('one quotation ends the talk, and a second one is told so', () => {
  const body = `## A {#a}\n\n${quote(' {.last-line}')}\n\n## B {#b}\n\n${quote(' {.last-line}', 'no')}\n`;
  expect(bodyComplaints(body)).toMatchInlineSnapshot(`
    "talk.en.md:16:1 error unknown-attribute: the talk ends with another quotation already, which comes before this one
      16 | > no
         | ^^^^
      hint: leave \`.last-line\` with one of them

    1 error
    to read more: pullquote explain unknown-attribute"
  `);
});

test('a quotation that nobody has compared with its source says so, with a warning', () => {
  const translated = '> so\n> — Ada [article, translated from "also"] {.unreviewed .last-line}';
  expect(blocksOf(translated)).toMatchObject([{ mode: 'translated', unreviewed: true, lastLine: true }]);
  expect(blocksOf(quote(''))[0]).not.toHaveProperty('unreviewed');
  expect(themeComplaints(translated)).toContain('warning quote-unreviewed: nobody has compared');
});
