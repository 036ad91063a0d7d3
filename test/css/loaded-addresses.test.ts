import { describe, expect, test } from 'vitest';
import { loadedAddresses } from '../../src/css/loaded-addresses.js';

describe('what a browser would load is found', () => {
  test.each([
    ['a { background: url(https://a.org/x.png) }', 'https://a.org/x.png'],
    ['a { background: url("//a.org/x.png") }', '//a.org/x.png'],
    ["a { background: URL( 'x.png' ) }", 'x.png'],
    ['a { background: u\\72l(https://a.org/x) }', 'https://a.org/x'],
    ['a { background: url(\\68ttps://a.org/x) }', 'https://a.org/x'],
    [':root { --x: url(https://a.org/x) }', 'https://a.org/x'],
    ['@import "https://a.org/a.css";', 'https://a.org/a.css'],
    ['@import url(https://a.org/a.css) screen;', 'https://a.org/a.css screen'],
    ['@\\69mport "more.css";', 'more.css'],
    ['a { background: image-set("https://a.org/x.png" 1x) }', 'https://a.org/x.png'],
    ['@font-face { font-family: A; src: local("B"), url(a.woff2) format("woff2") }', 'a.woff2'],
    ['a { mask: url(x.svg#m) }', 'x.svg#m'],
    ['a { cursor: url(\n"x.cur"\n), auto }', 'x.cur'],
    ['a { content: "/*" } b { background: url(x.png) } /* */', 'x.png'],
  ])('%s', (css, address) => {
    expect(loadedAddresses(css)).toEqual([{ address, line: 1 }]);
  });

  test('with its line, behind comments as well', () => {
    expect(loadedAddresses('/* a\nb */\na {\n  background: url(x.png);\n}')).toEqual([
      { address: 'x.png', line: 4 },
    ]);
  });
});

test.each([
  'a { background: url(data:image/png;base64,AAAA) }',
  'a { background: url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E") }',
  'a { mask: url(#m) }',
  '/* url(https://a.org/x) @import "x.css"; */',
  '@namespace svg url(http://www.w3.org/2000/svg);',
  "@import 'default';",
  'a { color: red }',
  'a { background: url() }',
])('what stands in the sheet itself is not loaded: %s', (css) => {
  expect(loadedAddresses(css)).toEqual([]);
});
