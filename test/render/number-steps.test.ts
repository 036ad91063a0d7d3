import { expect, test } from 'vitest';
import { themeHead } from '../../src/looks/theme.js';
import { countSteps } from '../../src/render/number-steps.js';
import { renderSlides } from '../../src/render/render-slides.js';

const render = (body: string): string =>
  renderSlides(`---\ntheme: x\n---\n\n${body}`, themeHead('x')).join('').trim();
const steps = (html: string): readonly string[] =>
  [...html.matchAll(/<(\w+)[^>]* data-marpit-fragment="(\d+)"/g)].map(
    ([, tag, number]) => `${tag} ${number}`,
  );

test('what is marked comes one by one with what Marp makes of lists, in the order of the slide', () => {
  const html = render(
    '<figure class="quote step">\n\n> a\n\n</figure>\n\n* b\n* c\n\n<ul class="figure list">\n<li class="step"><div>d</div></li>\n<li>e</li>\n</ul>\n<dl>\n<dd class="row-0 step">f</dd>\n</dl>',
  );
  expect(steps(html)).toEqual(['figure 1', 'li 2', 'li 3', 'li 4', 'dd 5']);
  expect(html.match(/data-marpit-fragments="\d+"/g)).toEqual(['data-marpit-fragments="5"']);
});

test('steps are counted, and not what a slide says of them', () => {
  expect(countSteps(render('* a\n* ` data-marpit-fragment="1"`\n\n data-marpit-fragment="2"'))).toBe(2);
});

test('a slide without steps stays as Marp made it', () => {
  const html = render(
    '- footstep\n\n<ul>\n<li class="steps">class="step"</li>\n</ul>\n\n`<li class="step">`',
  );
  expect(html).not.toContain('data-marpit-fragment');
});
