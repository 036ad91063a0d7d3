/** The handout's head as it is printed: guests with photos stand clear of each other. */
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { text } from '../../../src/model/inline.js';
import type { Locale } from '../../../src/model/locale.js';
import { readTemplates } from '../../../src/read/read-templates.js';
import { templateHandout } from '../../../src/template/pages/template-handout.js';
import { compileTemplates } from '../../../src/template/templates.js';
import { sharedBrowser } from '../../support/shared-browser.js';
import { sampleDeck, section } from '../../support/sample-deck.js';

const PHOTO = { src: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>', alt: text('A face') };
const GUESTS = [
  { name: text('Xi'), role: undefined, photo: PHOTO },
  {
    name: text('Theodora Wintergreen'),
    role: text('Keeper of the archive, retired, and of the bees'),
    photo: PHOTO,
  },
  { name: text('Ada'), role: text('Engineer'), photo: PHOTO },
];

async function printedHead(): Promise<string> {
  const files = await readTemplates(['templates']);
  const locale = parse(files.get('locales/en.yaml') ?? '') as Locale;
  const deck = sampleDeck([section(1)]);
  return templateHandout(
    { ...deck, facts: { ...deck.facts, guests: GUESTS } },
    { slides: ['<svg></svg>'], css: '' },
    { layout: 'reading', paper: 'a4', notes: false },
    compileTemplates(files),
    locale,
    files,
  );
}

test('each guest stands below the one before, name and role beside the photo', async () => {
  const browser = await sharedBrowser();
  const viewport = { width: 800, height: 1100 };
  const page = await browser.openPage({ html: await printedHead(), viewport, media: 'print' });
  const guests = await page.evaluate(() =>
    [...document.querySelectorAll('.facts dd:has(img)')].map((guest) => {
      const { top, bottom, left } = guest.getBoundingClientRect();
      const photo = guest.querySelector('img')?.getBoundingClientRect();
      const words = [...guest.querySelectorAll('.name, .role')].flatMap((part) => [...part.getClientRects()]);
      return {
        photo: photo?.left === left && photo.top >= top && photo.bottom <= bottom + 0.5,
        words: words.every((box) => box.left > (photo?.right ?? 0) && box.bottom <= bottom + 0.5),
        top,
        bottom,
      };
    }),
  );
  await page.close();
  expect(guests.map(({ photo, words }) => [photo, words])).toEqual(GUESTS.map(() => [true, true]));
  for (const [index, { top }] of guests.slice(1).entries())
    expect(top).toBeGreaterThan(guests[index]?.bottom ?? Infinity);
});
