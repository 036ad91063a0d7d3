/** Decks made of text that would be markup, in the browser that would run it. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../browser/helpers.js';
import { packTheme } from '../../src/render/pack-theme.js';
import { renderSlides } from '../../src/render/render-slides.js';
import { templatePlayer, type Player } from '../../src/template/pages/template-player.js';
import { hostileDeck } from '../support/hostile-deck.js';
import { deckParts } from '../support/deck-parts.js';
import { tempFolder } from '../support/temp-folder.js';
import { NOTHING, openFile, reader } from './support/chromium.js';

const { templates, markdownOf, locale } = await deckParts();
const player = JSON.parse(readFileSync(join(ROOT, 'generated/player.json'), 'utf8')) as Player;

/** Fixed, so that a failure can be looked at again; the properties in test/pipeline look at others. */
const SAMPLES = { numRuns: 36, seed: 20261124 };

test('nothing that an author wrote runs, asks for anything, or gets out of its place', async () => {
  const browser = await reader();
  try {
    const folder = await tempFolder();
    for (const [index, deck] of fc.sample(hostileDeck(), SAMPLES).entries()) {
      const slides = renderSlides(markdownOf(deck), '/* @theme pullquote-test */');
      const css = packTheme('', '16:9');
      const file = join(folder, `${index}.html`);
      await writeFile(
        file,
        templatePlayer(deck, { player, slides, css, notes: true }, locale.context, templates),
      );

      const { page, doings } = await openFile(browser, file);
      await page.waitForSelector('.bespoke-marp-active');
      const seen = await page.evaluate(look);
      await page.keyboard.press('End');
      await page.hover('body');
      await page.close();

      const where = `deck ${index}`;
      expect(doings, where).toEqual(NOTHING);
      expect(seen, where).toEqual({
        ran: false,
        slides: deck.slides.length,
        notes: deck.slides.filter(({ notes }) => notes.length > 0).length,
        strangers: [],
      });
    }
  } finally {
    await browser.close();
  }
});

/** Runs in the page: what is there that should not be. */
function look(): { ran: boolean; slides: number; notes: number; strangers: string[] } {
  const inSlides =
    'script, style, iframe, object, embed, form, input, base, meta, link, [onload], [onerror], [onclick], [onmouseover]';
  const links = [...document.querySelectorAll<HTMLAnchorElement>('section a')].map(({ href }) => href);
  return {
    ran: 'pwned' in globalThis,
    slides: document.querySelectorAll('svg[data-marpit-svg] section').length,
    notes: document.querySelectorAll('.bespoke-marp-note').length,
    strangers: [
      ...[...document.querySelectorAll(`section :is(${inSlides})`)].map(({ outerHTML }) => outerHTML),
      ...links.filter((href) => !/^(https?:|mailto:|file:.*#)/.test(href)),
    ],
  };
}
