import { describe, expect, test } from 'vitest';
import { styleBlocks } from '../../src/css/style-blocks.js';
import { idleRules, isAboveShared } from '../../src/looks/idle-rules.js';

const idle = (css: string): readonly string[] =>
  idleRules(styleBlocks(css)).map(({ said, fault, hint }) => `${said} | ${fault} | ${hint}`);
const RULE = 'h2 { color: red; }';

describe('a layer', () => {
  test.each([
    '@layer shared;',
    `/* Mine. */ @layer shared;\n${RULE}`,
    `${RULE}\n@layer shared;`,
    `${RULE} @layer shared;`,
    '@LAYER\tshared ;',
    `@layer shared, own;\n@layer own { ${RULE} }`,
    `@layer/**/shared;`,
  ])('that all sheets share stands below the look wherever it says so: %s', (css) => {
    expect(isAboveShared(styleBlocks(css))).toBe(true);
    expect(idle(css)).toEqual([]);
  });

  test.each([
    ['/*\n@layer shared;\n*/', []],
    [`@layer shared { ${RULE} }`, []],
    ['h2::after { content: "\\\n@layer shared;"; }', []],
    [
      '@media print {\n@layer shared;\n}',
      ['@layer shared; | stands in `@media print`, where it does nothing | write it outside of all blocks'],
    ],
    [
      '@layer shaerd;',
      ['@layer shaerd; | orders a layer in which nothing stands, `shaerd` | did you mean `@layer shared;`?'],
    ],
    [
      '@layer Shared;',
      ['@layer Shared; | orders a layer in which nothing stands, `Shared` | did you mean `@layer shared;`?'],
    ],
    ['@layr shared;', ['@layr shared | is no rule of CSS | did you mean `@layer`?']],
  ])('is none of these, and what does nothing is told: %s', (css, expected) => {
    expect(isAboveShared(styleBlocks(css))).toBe(false);
    expect(idle(css)).toEqual(expected);
  });

  test.each([
    `@layer own; @layer own { ${RULE} }`,
    `@layer a, b; @layer a { ${RULE} } @layer b.c { ${RULE} }`,
    `@layer { ${RULE} }`,
  ])('of one’s own has its rules: %s', (css) => {
    expect(idle(css)).toEqual([]);
  });

  test.each([
    ['@layer own;', 'own'],
    [`@layer a, b; @layer a { ${RULE} }`, 'b'],
    [`@layer shared, reset;`, 'reset'],
  ])('of one’s own without rules is told: %s', (css, name) => {
    expect(idle(css)).toEqual([expect.stringContaining(`nothing stands, \`${name}\` | delete it`)]);
  });
});

describe('a rule', () => {
  test.each([
    "@font-face { font-family: X; src: local('x'); }",
    '@keyframes html { from { color: red } to { color: blue } }',
    '@-webkit-keyframes a { from { color: red } }',
    '@page { margin: 0 }',
    '@property --a { syntax: "*"; inherits: false; }',
    '@charset "utf-8";',
    "@namespace svg 'http://www.w3.org/2000/svg';",
    '@brand-new-rule { h2 { color: red } }',
    '.body, #html, [data-body], .html-note { color: red }',
    'h2::before { content: "html {"; }',
    'ul.sections > li { color: red }',
  ])('that may have an effect is left alone: %s', (css) => {
    expect(idle(css)).toEqual([]);
  });

  test('about nothing is told once, with what stands in it', () => {
    expect(idle('html {\n  color: red;\n  & body { color: red }\n  h2 { color: blue }\n}')).toEqual([
      'html | is about no slide, nor what stands on one | write `:root` for every slide, and nothing before what stands on one',
    ]);
  });

  test.each([
    ['@meda print { h2 { color: red } }', '@media'],
    ['@suports (color: red) { h2 { color: red } }', '@supports'],
    ['@font-fac { font-family: X }', '@font-face'],
    ['@improt "x.css";', '@import'],
  ])('that is misspelt is told: %s', (css, meant) => {
    expect(idle(css)).toEqual([expect.stringContaining(`is no rule of CSS | did you mean \`${meant}\`?`)]);
  });
});
