/** The generated Markdown is plain Marp Markdown: Marp's own command shows the same slides as our file. */
import type { BrowserContext } from 'puppeteer-core';
import { marpCli } from '@marp-team/marp-cli';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../browser/helpers.js';
import { sharedFolder } from '../support/shared-folder.js';
import { reader } from './support/chromium.js';
import { pullquote } from './support/command.js';

const folder = await sharedFolder();
const shared: { browser?: BrowserContext } = {};

beforeAll(async () => {
  shared.browser = await reader();
});
afterAll(() => shared.browser?.close());

/** Of the slide's pixels: two roundings of the same glyph may differ, a moved line may not. */
const MOST_DIFFERENT = 0.0005;

test.each([
  ['altman-a16z.zh-CN', 'poster', '16:9'],
  ['altman-a16z.en', 'midnight', '16:9'],
  ['altman-a16z.zh-CN', 'signal', '4:3'],
  ['lost-property.en', 'editorial', '4:3'],
  // Every figure, and every kind of slide, in a look above a layer of what is shared.
  ['gallery.en', 'gallery', '16:9'],
  // Every chart, with few values and with many.
  ['charts.en', 'dossier', '16:9'],
] as const)('%s, %s, %s', async (name, look, ratio) => {
  const { ours, marps } = await bothPages(name, look, ratio);
  expect(marps).toHaveLength(ours.length);
  expect(ours.length).toBeGreaterThan(6);
  const different = ours.map((picture, index) => differenceOf(picture, marps[index]));
  expect(different.filter((share) => share > MOST_DIFFERENT)).toEqual([]);
  // Slides that are all alike would compare well too.
  expect(differenceOf(ours[0], ours[2])).toBeGreaterThan(0.01);
});

async function bothPages(
  name: string,
  look: string,
  ratio: string,
): Promise<{ ours: readonly Picture[]; marps: readonly Picture[] }> {
  const cwd = join(folder, `${name}-${look}-${ratio.replace(':', '-')}`);
  const from = join(ROOT, /^(?:gallery|charts)/.test(name) ? 'docs/gallery' : 'content');
  await cp(from, join(cwd, 'content'), { recursive: true });
  const outline = await readFile(join(from, `${name}.md`), 'utf8');
  const changed = outline.replace(/^look: .*$/m, `look: ${look}`).replace(/^ratio: .*$/m, `ratio: ${ratio}`);
  await writeFile(join(cwd, 'content', `${name}.md`), changed);
  const { code, stderr } = await pullquote(
    ['build', `content/${name}.md`, '--format', 'md,theme,html', '--fit'],
    {
      cwd,
    },
  );
  expect(code, stderr).toBe(0);
  await marp(join(cwd, 'output'), name);
  const size = { width: ratio === '16:9' ? 640 : 480, height: 360 };
  return {
    ours: await pictures(join(cwd, 'output', `${name}.html`), size),
    marps: await pictures(join(cwd, 'output', 'marp.html'), size),
  };
}

/** As the README says: without `--html`, with the theme that lies beside the Markdown. */
async function marp(folder: string, name: string): Promise<void> {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const written = /`marp (.*--theme-set.*?)`/.exec(readme)?.[1] ?? '';
  const args = written.split(' ').map((arg) => arg.replace('output/my-talk.en', join(folder, name)));
  const options = ['-o', join(folder, 'marp.html'), '--no-config-file', '--no-stdin', '--quiet'];
  expect(await marpCli([...args, ...options])).toBe(0);
}

/** A slide as it is drawn. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly data: Uint8Array;
}

/** So many are in the window at a time: what lies outside it may not be painted yet when a screenshot asks for it. */
const AT_ONCE = 10;

async function pictures(
  file: string,
  { width, height }: { width: number; height: number },
): Promise<readonly Picture[]> {
  if (shared.browser === undefined) throw new Error('no browser');
  const page = await shared.browser.newPage();
  try {
    // The slides are compared, not the players around them.
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width, height: AT_ONCE * height });
    await page.goto(pathToFileURL(file).href);
    const count = await page.evaluate(layOut, width, height, AT_ONCE * height);
    const taken: Picture[] = [];
    while (taken.length < count) {
      await page.evaluate((top) => {
        scrollTo(0, top);
      }, taken.length * height);
      const png = await page.screenshot({ type: 'png', optimizeForSpeed: true });
      const data = await sharp(png).ensureAlpha().raw().toBuffer();
      taken.push(...picturesIn({ width, height: AT_ONCE * height, data }, height));
    }
    return taken.slice(0, count);
  } finally {
    await page.close();
  }
}

/** @param column of pictures, one below the other */
function picturesIn({ width, height: whole, data }: Picture, height: number): readonly Picture[] {
  const bytes = width * height * 4;
  return Array.from({ length: whole / height }, (_, index) => ({
    ...{ width, height },
    data: data.subarray(index * bytes, (index + 1) * bytes),
  }));
}

/** Runs in the page: takes the player away and sets the slides one below the other, with a window’s height below. */
async function layOut(width: number, height: number, below: number): Promise<number> {
  document.querySelector('style')?.remove();
  for (const element of [...document.body.children])
    if (!element.querySelector('svg[data-marpit-svg]')) element.remove();
  const style = document.createElement('style');
  style.textContent = `html { overflow: hidden } body { margin: 0; padding-bottom: ${below}px } svg[data-marpit-svg] { display: block; width: ${width}px; height: ${height}px }`;
  document.head.append(style);
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode()));
  return document.querySelectorAll('svg[data-marpit-svg]').length;
}

function differenceOf(one: Picture | undefined, other: Picture | undefined): number {
  if (one === undefined || other?.width !== one.width || other.height !== one.height) return 1;
  return (
    pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 }) /
    (one.width * one.height)
  );
}
