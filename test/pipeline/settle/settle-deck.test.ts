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
  const settled = settleDeck(
    deck,
    new Map(deck.deck.slides.map(({ id }, index) => [id, { density: index % 4 }])),
  );
  const anew = renderSlides(settled.markdown(settled.deck), settled.theme.head);
  expect(settled.rendered).toEqual({ slides: anew, css: deck.rendered.css });
  expect(settled.deck.slides.map(({ density }) => density)).toContain(2);
});

test('a settled slide over a picture is what it would be if it were rendered anew', async () => {
  const deck = await planned(
    TALK,
    await tempFolder({
      [TALK]: outlineText('## The hive {#hive}\n\n![A hive](hive.svg){.bleed}\n\n- Of `calm-left veil-9`.'),
      'content/hive.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    }),
  );
  const calm = { side: 'right', veil: 4 } as const;
  const settled = settleDeck(deck, new Map([['hive', { density: 1, calm }]]));
  const anew = renderSlides(settled.markdown(settled.deck), settled.theme.head);
  expect(settled.rendered.slides).toEqual(anew);
  expect(anew.join('')).toContain('density-1 calm-right veil-4');
});

test('a deck whose settings stay is the very same', async () => {
  const deck = await made();
  expect(settleDeck(deck, new Map(deck.deck.slides.map(({ id }) => [id, { density: 0 }])))).toBe(deck);
  expect(settleDeck(deck, new Map())).toBe(deck);
});
