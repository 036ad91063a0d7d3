import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageHandle } from '../../src/browser/page/page-handle.js';
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

const HUB = {
  kind: 'network',
  hub: text('The people who keep the hedge alive through every winter'),
  partners: ['Banks', 'Towns', 'Ports'].map((name) => ({ label: text(name) })),
} as const;

/** Its cover as it is with one guest and with two, a face beside the first words, and a figure whose hub has many. */
function deckOf(look: string): Deck {
  const cover = (guests: Deck['facts']['guests'], page: number): CoverSlide => ({
    ...section(page, { id: `cover-${String(page)}` }),
    ...{ kind: 'cover', subtitle: undefined, logo: undefined, facts: facts(guests) },
  });
  const network = section(4, { figures: [HUB], density: 3 });
  const face = section(3, { quotes: [quote()], portrait: photo });
  return sampleDeck([cover([guest], 1), cover([guest, guest], 2), face, network], {
    look: parseLook(look, files.get(`looks/${look}.css`) ?? '').look,
    facts: facts([guest, guest]),
  });
}

describe.each(LOOKS)('%s', (look) => {
  const shared: { page?: PageHandle } = {};

  beforeAll(async () => {
    const deck = deckOf(look);
    const css = packTheme(deckTheme(deck, files).rules, '16:9');
    const slides = renderSlides(markdownOf(deck), '/* @theme pullquote-test */');
    const browser = await sharedBrowser();
    shared.page = await browser.openPage({
      html: `<style>${css}</style><div class="marpit">${slides.join('')}</div>`,
      viewport: { width: 1280, height: 720 },
    });
  });
  afterAll(() => shared.page?.close());

  test('keeps the point of a photo in sight that the outline names', async () => {
    const seen = await shared.page?.evaluate(() =>
      [...document.querySelectorAll('.photo img')].map((image) => getComputedStyle(image).objectPosition),
    );
    expect(seen).toEqual(Array.from({ length: 4 }, () => '75% 40%'));
  });

  test('holds the words of a hub within its edge, round or not, where they are set smaller', async () => {
    expect(await shared.page?.evaluate(outsideHub)).toEqual([]);
  });
});

/** Runs in the page: the corners of lines that lie outside the hub. */
function outsideHub(): readonly string[] {
  return [...document.querySelectorAll('.hub')].flatMap((hub) => {
    const edge = hub.getBoundingClientRect();
    const isRound = getComputedStyle(hub).borderTopLeftRadius !== '0px';
    const words = document.createRange();
    words.selectNodeContents(hub);
    return [...words.getClientRects()].flatMap(({ left, right, top, bottom, height }) => {
      // Letters without accents and tails fill the middle of a line.
      const corners = [left, right].flatMap((x) =>
        [top + height * 0.2, bottom - height * 0.2].map((y) => [x, y]),
      );
      return corners
        .map(([x = 0, y = 0]) => [
          ((x - edge.left) / edge.width) * 2 - 1,
          ((y - edge.top) / edge.height) * 2 - 1,
        ])
        .filter(([x = 0, y = 0]) => (isRound ? Math.hypot(x, y) : Math.max(Math.abs(x), Math.abs(y))) > 1)
        .map(String);
    });
  });
}
