import { expect, test } from 'vitest';
import { styleBlocks } from '../../src/css/style-blocks.js';

/** What begins where the offset of a part says. */
const from = (css: string, offset: number): string => css.slice(offset, offset + 6);

test('blocks know what they stand in, and each part where it begins', () => {
  const css = '/* { */ @media print {\n  a, b { c: d; /* ; */ --E: f !important }\n}\n';
  const { blocks } = styleBlocks(css);
  expect(blocks).toMatchObject([
    {
      prelude: 'a, b',
      around: ['@media print'],
      declarations: [
        { name: 'c', value: 'd', isImportant: false },
        { name: '--E', value: 'f', isImportant: true },
      ],
    },
    { prelude: '@media print', around: [], declarations: [] },
  ]);
  expect(blocks.map(({ offset }) => from(css, offset))).toEqual(['a, b {', '@media']);
  expect(blocks[0]?.declarations.map(({ offset }) => from(css, offset))).toEqual(['c: d; ', '--E: f']);
});

test('a rule that ends with a semicolon is a statement, wherever it stands', () => {
  const css = "@import 'a;b';\n@layer one, two;\n@media print { @layer three }\na { @apply b; c: d }";
  const { statements } = styleBlocks(css);
  expect(statements.map(({ text, around }) => [text, ...around])).toEqual([
    ["@import 'a;b'"],
    ['@layer one, two'],
    ['@layer three', '@media print'],
    ['@apply b', 'a'],
  ]);
  expect(statements.map(({ offset }) => from(css, offset))).toEqual(['@impor', '@layer', '@layer', '@apply']);
});

test.each(['', '{', '}', 'a{b:c', '/*', '"', "a{b:'", '\\', '@', '};{;}', 'url(', '@layer'])(
  'what is no CSS is read to its end: %s',
  (css) => {
    expect(() => styleBlocks(css)).not.toThrow();
  },
);
