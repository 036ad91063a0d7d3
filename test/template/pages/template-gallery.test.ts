import { expect, test } from 'vitest';
import { templateGallery, type LookView } from '../../../src/template/pages/template-gallery.js';
import { deckParts } from '../../support/deck-parts.js';
import { SAMPLE_LOOK, sampleDeck, section } from '../../support/sample-deck.js';

const { files, templates, locale } = await deckParts();

function view(name: string, css = '', faults: readonly string[] = []): LookView {
  const deck = sampleDeck([section(1), section(2)], { look: { ...SAMPLE_LOOK, name, css } });
  const pictures = deck.slides.map((slide) => ({ slide, src: `data:image/webp;base64,${name}` }));
  return { deck, locale, faults, pictures };
}

function gallery(...looks: readonly LookView[]): string {
  const page = templateGallery({ path: 'content/a.en.md', looks }, '/* fonts */', templates, files);
  return page.slice(page.indexOf('<body')).replace(/\s+/g, ' ');
}

test('says how each look is chosen, and what its style sheet says of it', () => {
  const page = gallery(view('one', '/*\n * Warm paper,\n * ink. More.\n */\n:root {}'), view('two'));
  expect(page).toContain('<code>look: one</code>');
  expect(page).toContain('<p class="about">Warm paper, ink.</p>');
  expect(page).toContain('<code>look: two</code>');
  expect(page.match(/class="about"/g)).toHaveLength(1);
  expect(page).toContain('<code>content/a.en.md</code>');
});

test('leads from a slide to the same one in the looks beside it', () => {
  const page = gallery(view('one'), view('two'), view('three'));
  const second = /<li id="look-2-slide-1">.*?<\/li>/.exec(page)?.[0] ?? '';
  expect([...second.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to)).toEqual([
    'look-2-slide-1',
    'look-1-slide-1',
    'look-3-slide-1',
    'look-2',
  ]);
  for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${to ?? ''}"`);
});

test('a picture says in words what is on its slide', () => {
  expect(gallery(view('one'))).toMatch(/<img src="data:image\/webp;base64,one" alt="[^"]+"/);
});

test('what is wrong in a look alone is said beside it, as text', () => {
  expect(gallery(view('one', '', ['<b> does not fit']))).toContain('<li>&lt;b&gt; does not fit</li>');
});
