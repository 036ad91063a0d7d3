import { expect, test } from 'vitest';
import { selectorSubjects } from '../../src/css/selector-subject.js';

const told = (selector: string): readonly string[] =>
  selectorSubjects(selector).map(
    ({ tag = '*', classes, notIn }) => [tag, ...classes].join('.') + notIn.map((lang) => `!${lang}`).join(''),
  );

test.each([
  ['em', ['em']],
  ['.quote blockquote:not(:lang(zh), :lang("ja"))', ['blockquote!zh!ja']],
  ['a, .b.c', ['a', '*.b.c']],
  ['ul.x > li:first-child', ['li']],
  ['section:has(> .logo)>h2.big::before', ['h2.big']],
  ['p:not(.x) + q[title="a > b, c"]', ['q']],
  [':is(.open, .close)', ['*']],
  ['& > b', ['b']],
  ['&:hover', ['*']],
  ['', ['*']],
  [':root', ['*']],
  ['body', ['*']],
  ['P.Big', ['p.Big']],
  ['x:not(.a, :lang(zh))', ['x!zh']],
])('%s', (selector, expected) => {
  expect(told(selector)).toEqual(expected);
});
