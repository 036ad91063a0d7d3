import { expect, test } from 'vitest';
import { settleDeck } from '../../../src/pipeline/settle/settle-deck.js';
import { renderSlides } from '../../../src/render/render-slides.js';
import { planned } from '../../e2e/support/planned.js';
import { outlineText } from '../../support/outline-text.js';
import { tempFolder } from '../../support/temp-folder.js';

const TALK = 'content/talk.en.md';

const made = async (): ReturnType<typeof planned> =>
  planned(
    TALK,
    await tempFolder({
      [TALK]: outlineText('## Density {#density-3}\n\n- One is said.\n\n## Other\n\n- Of `density-3`.'),
    }),
  );

test('a settled slide is what it would be if it were rendered anew', async () => {
  const deck = await made();
  const settled = settleDeck(deck, new Map(deck.deck.slides.map(({ id }, index) => [id, index % 4])));
  const anew = renderSlides(settled.markdown(settled.deck), settled.theme.head);
  expect(settled.rendered).toEqual({ slides: anew, css: deck.rendered.css });
  expect(settled.deck.slides.map(({ density }) => density)).toContain(2);
});

test('a deck whose densities stay is the very same', async () => {
  const deck = await made();
  expect(settleDeck(deck, new Map(deck.deck.slides.map(({ id }) => [id, 0])))).toBe(deck);
  expect(settleDeck(deck, new Map())).toBe(deck);
});
