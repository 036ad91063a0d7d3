import { expect, test } from 'vitest';
import { deckTheme } from '../../src/looks/theme.js';
import { parseLook } from '../../src/looks/parse-look.js';
import type { CoverSlide, Deck } from '../../src/model/deck.js';
import { text } from '../../src/model/inline.js';
import { packTheme } from '../../src/render/pack-theme.js';
import { renderSlides } from '../../src/render/render-slides.js';
import { deckParts } from '../support/deck-parts.js';
import { quote, sampleDeck, section } from '../support/sample-deck.js';
import { sharedBrowser } from '../support/shared-browser.js';

const { files, markdownOf } = await deckParts();
const LOOKS = [...files.keys()].flatMap((file) => /^looks\/(.+)\.css$/.exec(file)?.[1] ?? []);

const photo = { src: 'pictures/1', alt: text('Ada'), focus: { x: 75, y: 40 } };
const guest = { name: text('Ada'), role: undefined, photo };
const facts = (guests: Deck['facts']['guests']): Deck['facts'] => ({ ...sampleDeck([]).facts, guests });

/** Its cover as it is with one guest and with two, and a face beside the first words. */
function deckOf(look: string): Deck {
  const cover = (guests: Deck['facts']['guests'], page: number): CoverSlide => ({
    ...section(page, { id: `cover-${String(page)}` }),
    ...{ kind: 'cover', subtitle: undefined, logo: undefined, facts: facts(guests) },
  });
  const face = section(3, { quotes: [quote()], portrait: photo });
  return sampleDeck([cover([guest], 1), cover([guest, guest], 2), face], {
    look: parseLook(look, files.get(`looks/${look}.css`) ?? '').look,
    facts: facts([guest, guest]),
  });
}

test.each(LOOKS)('%s keeps the point of a photo in sight that the outline names', async (look) => {
  const deck = deckOf(look);
  const css = packTheme(deckTheme(deck, files).rules, '16:9');
  const slides = renderSlides(markdownOf(deck), '/* @theme pullquote-test */');
  const browser = await sharedBrowser();
  const page = await browser.openPage({
    html: `<style>${css}</style><div class="marpit">${slides.join('')}</div>`,
    viewport: { width: 1280, height: 720 },
  });
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('.photo img')].map((image) => getComputedStyle(image).objectPosition),
  );
  await page.close();
  expect(seen).toEqual(Array.from({ length: 4 }, () => '75% 40%'));
});
