import { Marp } from '@marp-team/marp-core';
import { expect, test } from 'vitest';
import { themeHead } from '../../src/looks/theme.js';
import { packTheme } from '../../src/render/pack-theme.js';

const RULES = 'section { color: red }\n@media print { section { color: blue } }\n:root { --a: 1px }';

test('scopes the theme to the slides', () => {
  const css = packTheme(RULES, '16:9');
  expect(css).toContain('div.marpit > svg > foreignObject > section { color: red }');
  expect(css).not.toMatch(/(^|})\s*section/);
});

test.each(['16:9', '4:3'] as const)('is what plain Marp makes of a deck in it, %s', (ratio) => {
  const marp = new Marp({
    script: false,
    math: false,
    minifyCSS: false,
    emoji: { unicode: false, shortcode: false },
  });
  marp.themeSet.add(`${themeHead('pullquote')}${RULES}`);
  const { css } = marp.render(`---\ntheme: pullquote\nsize: ${ratio}\n---\n\n# A\n\n- b`);
  expect(packTheme(RULES, ratio)).toBe(css);
});
