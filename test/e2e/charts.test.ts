/** Charts and networks of long names and heads, alone and beside a quotation, in the looks with the narrowest column and the widest letters. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsInPage } from '../../scripts/looks/in-page.mjs';
import { sharedFolder } from '../support/shared-folder.js';
import { openFile, reader } from './support/chromium.js';
import { pullquote, type Ran } from './support/command.js';
import { unfoldSlides } from './support/unfold-slides.js';

const LOOKS = ['gallery', 'signal'];
const MEADOWS = [
  'Meadow with clover and thistle',
  'Orchard behind the old chapel',
  'Lime trees along the high road',
  'Heather on the northern slope',
  'Hedges between the two villages',
];
const rows = (numbers: readonly string[]): string =>
  numbers.map((number, index) => `  - ${MEADOWS[index] ?? ''}: ${number}`).join('\n');
const lines = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([label, number]) => `  - ${label}: ${number}`)
    .join('\n');

const FIGURES: Readonly<Record<string, string>> = {
  heads: `slope\ncolumns: [Before the great storm of spring, After the new hives had come]\nrows:\n${lines({ Gamma: '[12, 40]', Down: '[34, 20]' })}`,
  slope: `slope\ncolumns: [1999, 2024]\nrows:\n${rows(['[12, 40]', '[34, 20]', '[25, 33]', '[51, 60]', '[44, 41]'])}`,
  quadrant: `quadrant\nx: [costs next to nothing, dear]\ny: [slow to grow, fast]\nrows:\n${rows(['[2, 3]', '[8, 7]', '[5, 5]', '[1, 9]', '[9, 1]'])}`,
  ends: `line\ncolumns: [Gamma, Down]\nrows:\n${lines({ 2018: '[3, 2]', 2019: '[5, 4]' })}`,
  months: `line\nrows:\n${lines({ January: '3', February: '5', March: '8', April: '13', September: '21', October: '20', November: '18', December: '9' })}`,
  bars: `bars\nunit: "%"\nrows:\n${lines({ Clover: '12', Lime: '34' })}`,
  minus: `bars\nrows:\n${lines({ Clover: '12', Lime: '-34', Heath: '-3' })}`,
  hub: `network\nhub: Telecommunications\npartners:\n${MEADOWS.map((name) => `  - ${name}`).join('\n')}`,
};

const QUOTE = '> Nobody knew how many there were.\n> — Ada Example [talk]\n\n';
const themes = Object.entries(FIGURES).flatMap(([id, figure]) =>
  ['', QUOTE].map(
    (quote) => `## Bees {#${id}${quote === '' ? '' : '-beside'}}\n\n${quote}~~~${figure}\n~~~\n`,
  ),
);
const HEAD = `title: Bees\nlang: en\nomit: [cover, agenda, closing, sources]\nguest: { name: Ada Example }\nsources:\n  talk: { title: Bees, lang: en, file: talk.txt }`;

const cwd = await sharedFolder();
const shared: { built?: Ran; browser?: BrowserContext } = {};

beforeAll(async () => {
  await mkdir(join(cwd, 'content'));
  await writeFile(join(cwd, 'content/talk.txt'), 'Ada Example: Nobody knew how many there were.\n');
  for (const look of LOOKS)
    await writeFile(
      join(cwd, 'content', `${look}.en.md`),
      `---\nlook: ${look}\n${HEAD}\n---\n\n${themes.join('\n')}`,
    );
  shared.built = await pullquote(['build', '--format', 'html', '--fit'], { cwd });
  shared.browser = await reader();
});
afterAll(() => shared.browser?.close());

test('all of them fit', () => {
  expect(shared.built?.stderr).not.toContain('error');
  expect(shared.built?.code).toBe(0);
});

test.each(LOOKS)(
  '%s: nothing lies on anything else, names are whole, and it is seen what belongs together',
  async (look) => {
    if (shared.browser === undefined) throw new Error('no browser');
    const { page } = await openFile(shared.browser, join(cwd, `output/${look}.en.html`));
    await page.evaluate(unfoldSlides);
    expect(await page.evaluate(faultsInPage)).toEqual([]);
    expect(await page.evaluate(partedWords)).toEqual([]);
    expect(await page.evaluate(strayParts)).toEqual([]);
    await page.close();
  },
);

/** Runs in the page: words of figures whose letters stand on two lines. */
function partedWords(): string[] {
  const isParted = (range: Range): boolean =>
    new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)))
      .size > 1;
  const parted: string[] = [];
  const range = document.createRange();
  for (const word of document.querySelectorAll('.figure .long')) {
    range.selectNodeContents(word);
    if (isParted(range)) parted.push(word.textContent);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('.figure') == null) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (isParted(range)) parted.push(word);
    }
  }
  return parted;
}

/** Runs in the page: bars that are nearer to another's label, numbers away from their bars, and slopes too short to be seen. */
function strayParts(): string[] {
  const boxOf = (parent: Element | undefined, selector: string): DOMRect | undefined =>
    parent?.querySelector(selector)?.getBoundingClientRect();
  const stray: string[] = [];
  for (const chart of document.querySelectorAll('.chart')) {
    const { width } = chart.getBoundingClientRect();
    const rows = [...chart.querySelectorAll('tbody tr')];
    for (const [index, row] of rows.entries()) {
      const [label, bar, number] = ['th', '.bars td i', '.bars td b'].map((part) => boxOf(row, part));
      const above = boxOf(rows[index - 1], '.bars td i');
      if (label !== undefined && bar !== undefined && above !== undefined && label.bottom <= bar.top)
        if (label.top - above.bottom < bar.top - label.bottom) stray.push(`bar of ${row.textContent}`);
      const isBeside = bar !== undefined && number !== undefined && number.bottom > bar.top;
      if (isBeside && Math.min(Math.abs(number.left - bar.right), Math.abs(bar.left - number.right)) > 2)
        stray.push(`number of ${row.textContent}`);
      const [from, to] = [...row.querySelectorAll('.slope .dot')].map((dot) => dot.getBoundingClientRect());
      if (from !== undefined && to !== undefined && to.left - from.left < width / 5)
        stray.push(`slope of ${row.textContent}`);
    }
  }
  return stray;
}
