/** What is written can be read in every look, whatever the house's colours are. */
import type { BrowserContext } from 'puppeteer-core';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookNames } from '../../src/looks/choose-look.js';
import { readTemplates } from '../../src/read/read-templates.js';
import { ROOT } from '../browser/helpers.js';
import { sharedFolder } from '../support/shared-folder.js';
import { openFile, reader } from './support/chromium.js';
import { pullquote } from './support/command.js';
import { violationsOf } from './support/axe.js';
import { unfoldSlides } from './support/unfold-slides.js';

const GALLERY = join(ROOT, 'docs/gallery');
const LOOKS = lookNames(await readTemplates([join(ROOT, 'templates')]));
/** Areas that are filled differ from the ink in the one, and from the paper hardly in the other. */
const PALETTES = {
  day: { paper: '#fbf7ef', ink: '#1d2a3a', accent: '#b0472b', slab: '#1d2a3a', plate: '#e6ddcc' },
  night: { paper: '#10141c', ink: '#f2efe6', accent: '#f2a65a', slab: '#263247', plate: '#1d2a3a' },
};

const folder = await sharedFolder();
const shared: { browser?: BrowserContext } = {};
beforeAll(async () => {
  shared.browser = await reader();
});
afterAll(() => shared.browser?.close());

async function writeDecks(cwd: string, palette: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(cwd, 'content'), { recursive: true });
  for (const file of ['gallery.en.txt', 'dusk.jpg'])
    await copyFile(join(GALLERY, file), join(cwd, 'content', file));
  await writeFile(join(cwd, 'pullquote.yml'), JSON.stringify({ palette }));
  const text = await readFile(join(GALLERY, 'gallery.en.md'), 'utf8');
  for (const look of LOOKS)
    await writeFile(join(cwd, `content/${look}.en.md`), text.replace('look: editorial', `look: ${look}`));
}

describe.each(Object.entries(PALETTES))('by %s', (name, palette) => {
  const cwd = join(folder, name);
  beforeAll(async () => {
    await writeDecks(cwd, palette);
    const { code, stderr } = await pullquote(['build', '--format', 'html'], { cwd });
    if (code !== 0) throw new Error(stderr);
  }, 60_000);

  test.each(LOOKS)('%s', async (look) => {
    if (shared.browser === undefined) throw new Error('no browser');
    const { page } = await openFile(shared.browser, join(cwd, `output/${look}.en.html`));
    await page.evaluate(unfoldSlides);
    expect(await violationsOf(page, ['color-contrast'])).toEqual([]);
    await page.close();
  });
});
