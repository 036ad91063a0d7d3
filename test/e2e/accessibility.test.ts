/** Every page that Pullquote makes, in both languages: heard, walked by keyboard, magnified, and without motion. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { sharedFolder } from '../support/shared-folder.js';
import { violationsOf } from './support/axe.js';
import { launchEmbedded } from './support/chromium.js';
import { makeEveryPage, openPage, type EveryPage } from './support/every-page.js';
import { hiddenFocusOn } from './support/focus.js';
import { movingOn } from './support/motion.js';
import { misplacedOn } from './support/reflow.js';
import { unfoldSlides } from './support/unfold-slides.js';

const DESK = { width: 1280, height: 720 };
/** A phone, and what is left of a desk’s screen that is magnified twice. */
const SMALL = [
  { width: 320, height: 640 },
  { width: 640, height: 360 },
];

/** By page, what was found on it. */
type Findings = Record<string, readonly string[]>;

const folder = await sharedFolder();
const found = { silent: {}, axe: {}, slides: {}, motion: {}, small: {}, focus: {} } satisfies Record<
  string,
  Findings
>;

beforeAll(async () => {
  // Frames of a file are strangers to it otherwise, and axe-core would not get into them.
  const [browser, made] = await Promise.all([
    launchEmbedded({ args: ['--allow-file-access-from-files'] }),
    makeEveryPage(folder),
  ]);
  try {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (const one of made.pages) await survey(page, one);
  } finally {
    await browser.close();
    await made.close();
  }
}, 300_000);

test('axe-core finds nothing, of any impact', () => {
  expect(found.axe).toEqual({});
});

test('every slide stands the same test, not only the one that is up', () => {
  expect(found.slides).toEqual({});
});

test('what is up is told to those who do not see it: its number and its headline', () => {
  expect(found.silent).toEqual({});
});

test('on a phone and magnified twice nothing is cut, covered or to be scrolled to sideways', () => {
  expect(found.small).toEqual({});
});

test('whatever is come to by keyboard shows that it has the focus', () => {
  expect(found.focus).toEqual({});
});

test('nothing moves where the reader’s system asks for that', () => {
  expect(found.motion).toEqual({});
});

/** A page is opened once for all that is looked at: opening takes longest. */
async function survey(page: Page, one: EveryPage): Promise<void> {
  await page.setViewport(DESK);
  await openPage(page, one);
  note(found.axe, one.name, await violationsOf(page));
  note(found.silent, one.name, await page.evaluate(unsaid));
  note(found.motion, one.name, await movingOn(page));
  for (const size of SMALL) {
    await page.setViewport(size);
    note(found.small, `${one.name}, ${size.width} × ${size.height}`, await misplacedOn(page));
  }
  await page.setViewport(DESK);
  // A page that is laid out for a phone is told of its new width with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  note(found.focus, one.name, await hiddenFocusOn(page));
  await one.leave?.(page);
  if (!DECKS.includes(one.name)) return;
  await page.evaluate(unfoldSlides);
  note(found.slides, one.name, await violationsOf(page));
}

/** The decks that all slides are looked at of. */
const DECKS = ['English', 'Chinese'];

function note(findings: Findings, name: string, lines: readonly string[]): void {
  if (lines.length > 0) findings[name] = lines;
}

/** Runs in the page: the slide that is up, where nothing says that it is. */
function unsaid(): string[] {
  const headline = document.querySelector('.bespoke-marp-active :is(h1, h2), #remote h1')?.textContent.trim();
  const said =
    document.querySelector('body > .pullquote-said[role="status"], .heard[role="status"]')?.textContent ?? '';
  return headline === undefined || (said.includes(headline) && /\d/.test(said))
    ? []
    : [`${headline}: “${said}”`];
}
