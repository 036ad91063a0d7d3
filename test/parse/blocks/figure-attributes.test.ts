import { expect, test } from 'vitest';
import { blocksOf, themeComplaints } from '../support.js';

const figure = (info: string): string => `~~~${info}\n- 7: days\n- 9: nights\n~~~`;

test('a figure may come in steps, or be there from the start, whatever its theme does', () => {
  expect(blocksOf(figure('timeline {.reveal}'))).toMatchObject([{ type: 'figure', reveal: true }]);
  expect(blocksOf(figure('timeline{reveal}'))).toMatchObject([{ data: { kind: 'timeline' }, reveal: true }]);
  expect(blocksOf(figure('stack { .shown }'))).toMatchObject([{ reveal: false }]);
  expect(blocksOf(figure('stack'))[0]).not.toHaveProperty('reveal');
  expect(blocksOf(figure('stack {}'))[0]).not.toHaveProperty('reveal');
});

test('numbers may count up', () => {
  expect(blocksOf(figure('stats {.count .reveal}'))).toMatchObject([{ counts: true, reveal: true }]);
  expect(blocksOf(figure('stats {.reveal}'))[0]).not.toHaveProperty('counts');
});

test('what a figure has not is said', () => {
  expect(themeComplaints(figure('timeline {.count}'))).toMatchInlineSnapshot(`
    "talk.en.md:11:1 error unknown-attribute: \`timeline\` has no attribute \`.count\`
      11 | ~~~timeline {.count}
         | ^^^^^^^^^^^^^^^^^^^^
      hint: it can have \`.reveal\`, with which its items come one by one, or \`.shown\`, with which they do not

    1 error
    to read more: pullquote explain unknown-attribute"
  `);
  expect(themeComplaints(figure('stats {.cuont}'))).toContain('hint: did you mean `.count`?');
  expect(themeComplaints(figure('stats {.big}'))).toContain('and `.count`, with which its numbers count up');
  expect(themeComplaints(figure('stats {.reveal .shown}'))).toContain('say the opposite of each other');
  expect(themeComplaints(figure('tiemline {.reveal}'))).toContain('hint: did you mean `timeline`?');
});
