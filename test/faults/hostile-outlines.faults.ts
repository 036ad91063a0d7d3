/** Outlines as hostile people write them, through every stage up to the pages; a sample of them in the browser. */
import { cachePart } from '../../src/write/cache/cache-part.js';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { BrowserContext } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { loadOutline, type Loading } from '../../src/pipeline/load/load-outline.js';
import { readOutline } from '../../src/pipeline/load/read-outline.js';
import { locateSections } from '../../src/pipeline/compose/locate-sections.js';
import { makeDeck, type MadeDeck } from '../../src/pipeline/compose/make-deck.js';
import { handoutHtml } from '../../src/pipeline/compose/handout-html.js';
import { pictureShop } from '../../src/pictures/picture-shop.js';
import { loadResources } from '../../src/pipeline/workshop/resources.js';
import type { Problem } from '../../src/model/problems/problem.js';
import { packedThemes } from '../../src/render/packed-themes.js';
import { embedPictures } from '../../src/template/pages/embed-pictures.js';
import { templatePlayer } from '../../src/template/pages/template-player.js';
import { CACHE, ROOT } from '../browser/helpers.js';
import { NOTHING, openFile, reader } from '../e2e/support/chromium.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';
import { faultRow } from './support/fault-row.js';
import { hostileOutlineBytes } from './support/hostile-outline-text.js';

/** No outline of this size takes longer, on whatever machine. */
const LONGEST_MS = 10_000;
/** Each so-manieth is opened in the browser. */
const SAMPLE = 75;

const folder = await sharedFolder();
await cp(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
const BASES = await Promise.all(
  [
    'content/altman-a16z.zh-CN.md',
    'content/lost-property.en.md',
    'docs/gallery/gallery.en.md',
    'docs/gallery/gallery.zh-CN.md',
    'templates/starter/outline.en.md',
  ].map((path) => readFile(join(ROOT, path), 'utf8')),
);
const environment = testEnvironment(folder);
const resources = await loadResources(DEFAULT_BUILD, environment);
const pictures = pictureShop(cachePart({ folder: join(CACHE, 'pictures') }));
const fontFolders = { cache: cachePart({ folder: join(CACHE, 'fonts') }), workers: {} };

const packTheme = packedThemes(cachePart({ folder: join(CACHE, 'themes') }));
const shared: { browser?: BrowserContext } = {};
afterAll(() => shared.browser?.close());

faultRow({
  name: 'an outline is hostile',
  rounds: { full: 3000, short: 100 },
  async round(seed) {
    const path = join('content', `hostile.${seed % 2 === 0 ? 'en' : 'zh-CN'}.md`);
    await writeFile(join(folder, path), hostileOutlineBytes(seed, BASES));
    const start = performance.now();
    try {
      const shop = { options: DEFAULT_BUILD, resources, pictures, fontFolders };
      const loading = await loadOutline(await readOutline(path, environment), shop, environment);
      const lost = await lossesOf(loading, seed);
      const took = performance.now() - start;
      return [...lost, ...(took > LONGEST_MS ? [`took ${Math.round(took)} ms`] : [])].join('; ') || undefined;
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  },
});

async function lossesOf({ loaded, problems }: Loading, seed: number): Promise<readonly string[]> {
  const unclear = problems.filter((problem) => !isClear(problem, loaded !== undefined));
  const lost = unclear.map(({ rule, message }) => `${rule} has no place or hint: ${message}`);
  if (loaded === undefined) return problems.length === 0 ? [...lost, 'nothing, and no word'] : lost;
  // A draft: what is wrong stands on the slides.
  const faults = locateSections(problems, loaded.outline);
  const made = await makeDeck(loaded, resources, packTheme, faults);
  const page = playerPage(made);
  return [
    ...lost,
    ...strangers(handoutHtml(made, loaded, { options: DEFAULT_BUILD, resources }, ''), 'handout'),
    ...strangers(page, 'player', 1),
    ...(seed % SAMPLE === 0 ? await harmDone(page, made.deck.slides.length) : []),
  ];
}

function isClear({ message, hint, span, file }: Problem, read: boolean): boolean {
  const isPlaced = span === undefined ? !read : span.start.line >= 1 && span.start.column >= 1;
  return isPlaced && message !== '' && file !== '' && (hint ?? '') !== '';
}

function playerPage({ deck, rendered, pictures: own }: MadeDeck): string {
  const slides = rendered.slides.map((slide) => embedPictures(slide, own));
  const content = { player: resources.player, slides, css: '', notes: true };
  return templatePlayer(deck, content, 'context', resources.templates);
}

const NEVER =
  'iframe, object, embed, form, input, base, audio, video, [onload], [onerror], [onclick], [onmouseover]';

/** @param scripts how many of our own there are */
function strangers(html: string, where: string, scripts = 0): readonly string[] {
  const { document } = parseHTML(html);
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  return [
    ...[...document.querySelectorAll(NEVER)].map(({ outerHTML }) => `${where}: ${outerHTML.slice(0, 200)}`),
    ...(document.querySelectorAll('script').length === scripts ? [] : [`${where}: a script`]),
    ...[...document.querySelectorAll('section section, section style, section link, section meta')]
      .filter((element) => !isDrawing(element))
      .map(({ outerHTML }) => `${where}: ${outerHTML.slice(0, 200)}`),
    ...links
      .filter((href) => !/^(https?:|mailto:|#)/.test(href))
      .map((href) => `${where}: a link to ${href}`),
    ...[...document.querySelectorAll('img[src]')]
      .map((image) => image.getAttribute('src') ?? '')
      .filter((src) => !/^(data:|pictures\/[0-9a-f]{32}$)/.test(src))
      .map((src) => `${where}: a picture from ${src}`),
  ];
}

/** The handout's own: a figure is drawn in a section, wherever it stands, since that is what a theme draws it in. */
function isDrawing({ className, parentElement }: Element): boolean {
  return className === 'drawing' && parentElement?.className === 'drawn';
}

async function harmDone(html: string, slides: number): Promise<readonly string[]> {
  shared.browser ??= await reader();
  const file = join(folder, 'hostile.html');
  await writeFile(file, html);
  const { page, doings } = await openFile(shared.browser, file);
  await page.waitForSelector('.bespoke-marp-active');
  await page.keyboard.press('End');
  const seen = await page.evaluate(() => ({
    ran: 'pwned' in globalThis,
    slides: document.querySelectorAll('svg[data-marpit-svg]').length,
  }));
  await page.close();
  return [
    ...(seen.ran ? ['it ran'] : []),
    ...(seen.slides === slides ? [] : [`${seen.slides} slides of ${slides}`]),
    ...(JSON.stringify(doings) === JSON.stringify(NOTHING) ? [] : [JSON.stringify(doings)]),
  ];
}
