/** What slides look like on content that no slide was made for: each outline in two looks and both ratios. */
import type { Browser, Page } from 'puppeteer-core';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageText, readPdf } from '../pdf/read-pdf.js';
import { sharedFolder } from '../support/shared-folder.js';
import { openFile, reader } from './support/chromium.js';
import { pullquote, type Ran } from './support/command.js';

const OUTLINES = join(import.meta.dirname, 'looks');
const DECKS = ['panel.en', 'long.de', 'short.ja', 'rule.en', 'many.en'];
const FORMS = [
  ['editorial', '16:9'],
  ['midnight', '4:3'],
] as const;
const cwd = await sharedFolder();
const shared: { built?: Ran; browser?: Browser } = {};

const formOf = (deck: string, look: string): string => deck.replace('.', `-${look}.`);
const outputOf = (deck: string, look: string, suffix: string): string =>
  join(cwd, 'output', `${formOf(deck, look)}.${suffix}`);

beforeAll(async () => {
  await mkdir(join(cwd, 'content/images'), { recursive: true });
  await copyFile(join(OUTLINES, 'mark.svg'), join(cwd, 'content/images/mark.svg'));
  for (const deck of DECKS) {
    const text = await readFile(join(OUTLINES, `${deck}.md`), 'utf8');
    for (const [look, ratio] of FORMS)
      await writeFile(
        join(cwd, 'content', `${formOf(deck, look)}.md`),
        text.replace(/^look:.*\n/m, '').replace('---\n', `---\nlook: ${look}\nratio: ${ratio}\n`),
      );
  }
  shared.built = await pullquote(['build', '--format', 'html,md,pdf,handout'], { cwd });
  shared.browser = await reader();
});
afterAll(() => shared.browser?.close());

async function slides(deck: string, look: string): Promise<Page> {
  if (shared.browser === undefined) throw new Error('no browser');
  return (await openFile(shared.browser, outputOf(deck, look, 'html'))).page;
}

test('all of them build', () => {
  expect(shared.built?.stderr).not.toContain(' error ');
  expect(shared.built?.code).toBe(0);
});

describe.each(FORMS)('in %s, %s', (look) => {
  test('a long word is hyphenated, and no text has a soft hyphen in it', async () => {
    for (const deck of ['long.de', 'panel.en']) {
      for (const suffix of ['html', 'md'])
        expect(await readFile(outputOf(deck, look, suffix), 'utf8')).not.toContain('\u00ad');
      for (const suffix of ['pdf', 'handout.pdf']) {
        const text = await wholeText(outputOf(deck, look, suffix));
        expect(text).not.toContain('\u00ad');
      }
    }
    const page = await slides('long.de', look);
    const cycle = await page.$eval('.cycle', (figure) => figure.textContent);
    expect(cycle).toContain('Neubeantragung');
    expect(cycle).not.toContain('\u00ad');
    expect(await partsOfWord(page, '.cycle li:first-child .long')).toEqual(['Neubean', 'tragung']);
    await page.close();
    const printed = await wholeText(outputOf('long.de', look, 'pdf'));
    expect(printed.replace(/\s/g, '')).toContain('Neubean-tragung');
  });

  test('what is copied is what was written', async () => {
    const page = await slides('long.de', look);
    const copied = await page.$eval('section.cover h1', (title) => {
      getSelection()?.selectAllChildren(title);
      return getSelection()?.toString();
    });
    expect(copied?.trim()).toBe('Donaudampfschifffahrtsgesellschaftskapitänsanwärter');
    await page.close();
  });

  test('a number is on one line with its unit', async () => {
    const page = await slides('long.de', look);
    expect(await partsOfWord(page, '.stats li:first-child b')).toEqual(['1.000.000 €']);
    await page.close();
  });

  test('a Japanese line ends between phrases', async () => {
    const page = await slides('short.ja', look);
    const lines = await partsOfWord(page, 'section.theme > h2');
    expect(lines.join('')).toBe('刃を直すと、町が消えていく話');
    const ends = ['刃を', '刃を直すと、', '刃を直すと、町が', '刃を直すと、町が消えていく'];
    const cuts = lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join(''));
    expect(cuts.filter((cut) => !ends.includes(cut))).toEqual([]);
    await page.close();
  });

  test('a light accent fills in its own colour, under dark letters', async () => {
    const page = await slides('panel.en', look);
    const hub = await page.$eval('.network .hub', (element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return { backgroundColor, color };
    });
    expect(hub.backgroundColor).toBe('rgb(247, 228, 99)');
    expect(hub.color).toBe(look === 'editorial' ? 'rgb(31, 27, 22)' : 'rgb(18, 21, 29)');
    await page.close();
  });

  test('all guests stand whole on the cover, and no letter on the sign of the trade', async () => {
    const page = await slides('panel.en', look);
    const cover = await page.$eval('section.cover', (section) => ({
      names: [...section.querySelectorAll('.guests b')].map((name) => name.textContent),
      sign: getComputedStyle(section, '::before').content,
    }));
    expect(cover.names).toHaveLength(3);
    expect(cover.sign).toBe('none');
    await page.close();
  });

  test('headlines are of one size, attributions and footers can be read from the back', async () => {
    for (const deck of ['panel.en', 'rule.en', 'many.en']) {
      const page = await slides(deck, look);
      const sizes = await page.evaluate(() => {
        const all = (selector: string): number[] => [
          ...new Set(
            [...document.querySelectorAll(selector)].map((one) =>
              Number.parseFloat(getComputedStyle(one).fontSize),
            ),
          ),
        ];
        return {
          headlines: all('section:not(.cover, .closing, .density-3) > h2'),
          attributions: all('figcaption'),
          footers: all('.footer'),
        };
      });
      expect(sizes.headlines).toHaveLength(1);
      expect(sizes.attributions.filter((size) => size < 24)).toEqual([]);
      expect(sizes.footers).toEqual([20]);
      await page.close();
    }
  });

  test('two quotes both name their source', async () => {
    const page = await slides('rule.en', look);
    const shown = await page.$$eval('section.id-one .quote .source', (sources) =>
      sources.map((source) => getComputedStyle(source).display !== 'none'),
    );
    expect(shown).toEqual([true, true]);
    expect(
      await page.$eval('section.id-one .quote:last-child blockquote', (quote) => quote.textContent),
    ).toMatch(/‘Hey, I wanna fix this thing.’/);
    await page.close();
  });

  test('a small drawing fills its place, and a dark logo has a light plate on a dark slide', async () => {
    const page = await slides('many.en', look);
    const seen = await page.evaluate(() => {
      const picture = document.querySelector('.picture.vector img');
      const logo = document.querySelector('section.closing .logo img');
      if (picture === null || logo === null) throw new Error('there is no picture');
      return {
        height: picture instanceof HTMLElement ? picture.offsetHeight : 0,
        plate: getComputedStyle(logo).backgroundColor,
      };
    });
    expect(seen.height).toBeGreaterThan(380);
    expect(seen.plate).toMatch(/^rgb\(2\d\d, 2\d\d, 2\d\d\)$/);
    await page.close();
  });

  test('more than eight themes are called back at the end, and the progress is a bar', async () => {
    const page = await slides('many.en', look);
    expect(await page.$$eval('section.closing .entries li', (entries) => entries.length)).toBe(13);
    expect(await page.$$eval('.progress.bar', (bars) => bars.length)).toBe(13);
    const agendas = await page.$$eval('section.agenda .entries', (lists) =>
      lists.map((list) => getComputedStyle(list.children[0] ?? list).fontSize),
    );
    expect(agendas).toHaveLength(2);
    expect(new Set(agendas).size).toBe(1);
    await page.close();
  });
});

/** The lines that an element's letters stand on, as they are seen. */
function partsOfWord(page: Page, selector: string): Promise<readonly string[]> {
  return page.$eval(selector, (element) => {
    const lines: { top: number; words: string }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [index, letter] of Array.from(node.textContent ?? '').entries()) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { top, height } = range.getBoundingClientRect();
        const last = lines.at(-1);
        if (last !== undefined && Math.abs(last.top - top) < height / 2) last.words += letter;
        else lines.push({ top, words: letter });
      }
    }
    return lines.map(({ words }) => words.trim());
  });
}

async function wholeText(path: string): Promise<string> {
  const pdf = await readPdf(await readFile(path));
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return (await Promise.all(pages.map((number) => pageText(pdf, number)))).join('\n');
}
