import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWordBreaks } from '../../src/languages/breaks/load-word-breaks.js';
import { deckTheme } from '../../src/looks/theme.js';
import { parseLook } from '../../src/looks/parse-look.js';
import { text } from '../../src/model/inline.js';
import { packTheme } from '../../src/render/pack-theme.js';
import { renderSlides } from '../../src/render/render-slides.js';
import { templateDeck } from '../../src/template/deck/template-deck.js';
import { deckParts } from '../support/deck-parts.js';
import { quote, sampleDeck, section } from '../support/sample-deck.js';
import { sharedBrowser } from '../support/shared-browser.js';

const { files, templates, locale } = await deckParts();
const breaks = await loadWordBreaks(
  ['en', 'zh-CN'],
  join(import.meta.dirname, '../../generated/hyphenation'),
);

test('the words that a quotation is translated from go to the next line whole, where they have room on it', async () => {
  const translated = quote({
    remarks: [text('translated from Chinese, as a paper wrote')],
    original: { text: text('天生就不是一个适合管理一家公司的人'), lang: 'zh-CN' },
  });
  const { look } = parseLook('editorial', files.get('looks/editorial.css') ?? '');
  const deck = sampleDeck([section(1, { quotes: [translated], points: [text('What it was before')] })], {
    look,
  });
  const css = packTheme(deckTheme(deck, files).rules, '16:9');
  const markdown = templateDeck(deck, 'pullquote-test', templates, locale, breaks);
  const slides = renderSlides(markdown, '/* @theme pullquote-test */');
  const browser = await sharedBrowser();
  const page = await browser.openPage({
    html: `<style>${css}</style><div class="marpit">${slides.join('')}</div>`,
    viewport: { width: 1280, height: 720 },
  });
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.original')].map((original) => {
      const words = document.createRange();
      words.selectNodeContents(original);
      return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  await page.close();
  expect(lines).toEqual([1]);
});
