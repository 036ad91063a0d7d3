/** Walks through built decks in Firefox and prints them: every letter of every slide is to be on the first print. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: process.env.FIREFOX,
  headless: true,
});
try {
  for (const deck of process.argv.slice(2)) await check(deck);
} finally {
  await browser.close();
}

async function check(deck) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(resolve(deck)).href);
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status === 'loaded'));
  const first = await print(page);
  const second = await print(page);
  const slides = await page.$$eval('svg[data-marpit-svg]', (all) =>
    all.map(({ textContent }) => textContent),
  );
  const walked = await walk(page, slides.length);
  await page.close();

  const lacking = slides.map((text, index) => missing(text, first[index] ?? ''));
  const failures = [
    ...(walked === slides.length ? [] : [`${walked} of ${slides.length} slides came up`]),
    ...(first.length === slides.length ? [] : [`${first.length} pages for ${slides.length} slides`]),
    ...(first.join() === second.join() ? [] : ['the second print is not the first']),
    ...lacking.flatMap((letters, index) => (letters === '' ? [] : [`page ${index + 1} lacks “${letters}”`])),
  ];
  const letters = (texts) => texts.reduce((sum, text) => sum + new Set(lettersOf(text)).size, 0);
  console.log(`${deck}: ${slides.length} slides, ${letters(first)} letters on the first print`);
  for (const failure of failures) console.error(`  ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}

/** By keyboard, from the first to the last. @returns how many slides came up */
async function walk(page, count) {
  const seen = new Set();
  const shown = () =>
    page.$eval('.bespoke-marp-active section', ({ className }) => /\bid-([\w-]+)/.exec(className)?.[1]);
  await page.keyboard.press('Home');
  const last = await page.$$eval('section', (all) => /\bid-([\w-]+)/.exec(all.at(-1)?.className ?? '')?.[1]);
  // Points that come one by one take a press each.
  for (let presses = 0; presses < count * 20 && !seen.has(last); presses++) {
    seen.add(await shown());
    await page.keyboard.press('ArrowRight');
  }
  return seen.size;
}

async function print(page) {
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: true, waitForFonts: false });
  const task = getDocument({ data: Uint8Array.from(data), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => item.str ?? '').join(''));
  }
  await task.destroy();
  return texts;
}

/** Which letters of a slide its print has nowhere: what is twice in a slide may be hidden once. */
function missing(shown, printed) {
  const there = new Set(lettersOf(printed));
  return [...new Set(lettersOf(shown))].filter((letter) => !there.has(letter)).join('');
}

function lettersOf(text) {
  return Array.from(text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter);
}
