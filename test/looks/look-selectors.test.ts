/** What is told of a selector by reading it, and what a browser makes of it in the sheet that Marp writes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageHandle } from '../../src/browser/page/page-handle.js';
import { styleBlocks } from '../../src/css/style-blocks.js';
import { idleRules } from '../../src/looks/idle-rules.js';
import { parseLook } from '../../src/looks/parse-look.js';
import { lookRules } from '../../src/looks/look-rules.js';
import { packTheme } from '../../src/render/pack-theme.js';
import { renderSlides } from '../../src/render/render-slides.js';
import { deckParts } from '../support/deck-parts.js';
import { quote, sampleDeck, section } from '../support/sample-deck.js';
import { sharedBrowser } from '../support/shared-browser.js';

const EVERY_SLIDE = [':root', ':ROOT', 'section', 'section:root', 'html, section', ':root, .x'];
const SOME = [
  ...[':where(:root h2)', ':is(section > h2)', ':is(section, h2)', 'h2:is(h2, html)', ':is(body h2)'],
  ...['section.theme', ':root.theme', 'section:not(.cover)', ':root:not(.cover)', 'section[id]', '*', 'h2'],
  ...[':root h2', 'section > *', ':is(html, h2)', 'h2:not(html)', ':where(h2)', 'html, h2', ':not(body)'],
];
const NONE = [
  ...[':is(section)', ':where(section.theme, :root)', ':IS(:root.theme)', ':is(body, html)'],
  ...[
    'html',
    'body',
    'HTML',
    'html, body',
    'html body section',
    'body > *',
    'html:not(.x)',
    ':host',
    'SECTION',
  ],
  ...[
    'html:root',
    '*:root',
    ':root:root',
    ':is(:root)',
    ':where(:root, html)',
    ':root section',
    'section section',
  ],
  ...['.theme section', 'section + section'],
];
const shared: { page?: PageHandle; slides?: string } = {};

beforeAll(async () => {
  const { markdownOf } = await deckParts();
  const deck = sampleDeck([section(1, { quotes: [quote()] }), section(2)]);
  shared.slides = renderSlides(markdownOf(deck), '/* @theme pullquote-test */').join('');
  const browser = await sharedBrowser();
  const viewport = { width: 1280, height: 720 };
  shared.page = await browser.openPage({
    html: `<style></style><div class="marpit">${shared.slides}</div>`,
    viewport,
  });
});
afterAll(() => shared.page?.close());

/** What each element that slides are made of has for `--probe`, slides first. */
async function probed(sheet: string): Promise<readonly (readonly [isSlide: boolean, value: string])[]> {
  const css = packTheme(parseLook('house', sheet).look.css, '16:9');
  const found = await shared.page?.evaluate((text: string) => {
    const style = document.querySelector('style');
    if (style !== null) style.textContent = text;
    return Array.from(document.querySelectorAll('.marpit section, .marpit section *'), (element) => {
      return [element.matches('section'), getComputedStyle(element).getPropertyValue('--probe')] as const;
    });
  }, css);
  return found ?? [];
}

/** On how many of the slides, and on how many elements of all, a look's selector sets something. */
async function seen(selector: string): Promise<{ readonly slides: number; readonly all: number }> {
  const set = (await probed(`${selector} { --probe: 1 }`)).filter(([, value]) => value === '1');
  return { slides: set.filter(([isSlide]) => isSlide).length, all: set.length };
}

const told = (selector: string) => {
  const parts = styleBlocks(`${selector} { --probe: 1 }`);
  return { isOwn: lookRules(parts).own.has('--probe'), isIdle: idleRules(parts).length > 0 };
};

test.each(EVERY_SLIDE)('%s is about every slide', async (selector) => {
  expect(told(selector)).toEqual({ isOwn: true, isIdle: false });
  expect((await seen(selector)).slides).toBe(2);
});

test.each(SOME)('%s is about something', async (selector) => {
  expect(told(selector)).toEqual({ isOwn: false, isIdle: false });
  expect((await seen(selector)).all).toBeGreaterThan(0);
});

test.each(NONE)('%s is about nothing', async (selector) => {
  expect(told(selector)).toEqual({ isOwn: false, isIdle: true });
  expect((await seen(selector)).all).toBe(0);
});

test.each([
  ':root { --probe: 1 } :root { --probe: 2 }',
  ':root { --probe: 1 } section { --probe: 2 }',
  'section { --probe: 1 } section { --probe: 2 }',
  'section { --probe: 1 !important } :root { --probe: 2 }',
  ':root { --probe: 1 } @media print { :root { --probe: 2 } }',
  ':root { --probe: 1 } @supports (color: no-such-colour) { :root { --probe: 2 } }',
  ':root { --probe: 1 } @container (width > 1cm) { section { --probe: 2 } }',
  ':root { --probe: 1; @media print { --probe: 2 } }',
  'section { --probe: 1 } @layer own { :root { --probe: 2 } }',
  '@layer own { :root { --probe: 1 } }',
  ':root { & { --probe: 1 } }',
  ':root { --probe: 1; & h2 { --probe: 2 } }',
])('of several values the one counts that a browser takes on a screen: %s', async (css) => {
  const [[, computed] = [false, '']] = (await probed(css)).filter(([isSlide]) => isSlide);
  expect(lookRules(styleBlocks(css)).own.get('--probe')?.value).toBe(computed);
});
