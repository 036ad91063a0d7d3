import { describe, expect, test } from 'vitest';
import { themeHead } from '../../src/looks/theme.js';
import { assertRendered, renderSlides } from '../../src/render/render-slides.js';

const HEAD = themeHead('pullquote-test');
const front = 'theme: pullquote-test\n';
const render = (body: string, more = ''): readonly string[] =>
  renderSlides(`---\n${front}${more}---\n\n${body}`, HEAD);

test('gives one picture a slide', () => {
  const slides = render('# A\n\n---\n\n# B\n');
  expect(slides.map((slide) => /^<svg data-marpit-svg=""[^]*<\/svg>$/.test(slide.trim()))).toEqual([
    true,
    true,
  ]);
});

test('takes the sizes of the theme', () => {
  expect(render('# A', 'size: 4:3\n')[0]).toContain('viewBox="0 0 960 720"');
});

test('brings no script, no emoji pictures and no mathematics', () => {
  const [slide = ''] = render('# 😀 :smile: $x^2$\n\n<script>alert(1)</script>');
  expect(slide).not.toMatch(/<script|<img|<mjx|katex/);
  expect(slide).toContain('😀 :smile: $x^2$');
});

describe('slides that are not those planned are a bug of ours', () => {
  const slide = (id: string): string => `<svg><section class="theme id-${id} density-0"></section></svg>`;

  test.each([
    [['a', 'b'], ['a', 'b'], undefined],
    [['a'], ['a', 'b'], 'planned the slides a, b but rendered a'],
    [['a', 'b', 'c'], ['a', 'b'], 'planned the slides a, b but rendered a, b, c'],
    [['b', 'a'], ['a', 'b'], 'planned the slides a, b but rendered b, a'],
    [['a-2'], ['a'], 'planned the slides a but rendered a-2'],
  ])('%j for %j: %s', (rendered, planned, message) => {
    const check = (): void => assertRendered(rendered.map(slide), planned);
    if (message === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(message);
  });

  test('a slide without an id', () => {
    expect(() => assertRendered(['<svg></svg>'], ['a'])).toThrow('planned the slides a but rendered none');
  });
});
