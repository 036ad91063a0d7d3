import { expect, test } from 'vitest';
import { expandSteps } from '../../src/render/expand-steps.js';

const item = (step: number, more = ''): string => `<li data-marpit-fragment="${step}"${more}>${step}</li>`;
const LATER = ' data-bespoke-marp-fragment="inactive"';

test('a slide without steps is one picture', () => {
  const slide = '<section id="1" class="cover"><h1 id="a">A</h1></section>';
  expect(expandSteps([slide])).toEqual([{ html: slide, page: 1 }]);
});

test('a picture for each step, in which what comes later keeps its place; ids stand on the first', () => {
  const slide = (list: string, id = ''): string =>
    `<section${id}><h2${id} class="x">A</h2><a href="#2">id="2"</a>${list}</section>`;
  expect(expandSteps(['<section></section>', slide(item(1) + item(2), ' id="2"')])).toEqual([
    { html: '<section></section>', page: 1 },
    { html: slide(item(1, LATER) + item(2, LATER), ' id="2"'), page: 2 },
    { html: slide(item(1) + item(2, LATER)), page: 2 },
    { html: slide(item(1) + item(2)), page: 2 },
  ]);
});
