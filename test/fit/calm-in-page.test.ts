import { describe, expect, test } from 'vitest';
import { measureSlides } from '../../src/fit/fit-slides.js';
import type { SlideSetting } from '../../src/text/slide-class.js';
import { slidesPage } from './slides-page.js';

const CSS = `
  * { margin: 0; padding: 0 }
  section { position: relative; width: 640px; height: 360px; font: 20px/24px monospace; color: #fff; background: #000 }
  .full, .full img { position: absolute; inset: 0; width: 640px; height: 360px; object-fit: cover; color: #000 }
  p { position: absolute; top: 100px; left: 20px; width: 280px } .calm-right p { left: 340px }`;

/** A drawing of 64 × 36 in, its address out. */
const drawing = (content: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 64 36">${content}</svg>`).toString('base64')}`;

const flat = (colour: string): string => drawing(`<rect width="64" height="36" fill="${colour}"/>`);

/** Stripes, from the left edge or from the middle. */
const stripes = (from: number): string =>
  drawing(
    `<rect width="64" height="36" fill="#333"/>${Array.from({ length: 16 }, (_, index) => `<rect x="${from + index * 2}" width="1" height="36" fill="#ccc"/>`).join('')}`,
  );

const pageWith = slidesPage(CSS, { width: 640, height: 360 });

async function calmOf(picture: string, words = '<p>Words</p>'): Promise<SlideSetting['calm']> {
  const slide = `<section class="theme id-one density-0 calm-left veil-9"><figure class="full"><img src="${picture}" alt=""></figure>${words}</section>`;
  const page = await pageWith(`${slide}<section class="theme id-two density-0"></section>`);
  const { settings } = await measureSlides(page, { bleeds: true });
  expect(settings[1]).toEqual({ density: 0, calm: undefined });
  return settings[0]?.calm;
}

describe('the side', () => {
  test('is the one on which less happens; in doubt the left', async () => {
    expect((await calmOf(stripes(0)))?.side).toBe('right');
    expect((await calmOf(stripes(32)))?.side).toBe('left');
    expect((await calmOf(flat('#888')))?.side).toBe('left');
  });
});

describe('the veil', () => {
  test('is none on a picture on which the words can be read', async () => {
    expect(await calmOf(flat('#222'))).toEqual({ side: 'left', veil: 0 });
  });

  test('is as dense as the picture is bright, and no denser', async () => {
    // White on #767676 is 4.54 : 1: white paper needs a veil of six tenths to become #666.
    expect((await calmOf(flat('#fff')))?.veil).toBe(6);
    expect((await calmOf(flat('#999')))?.veil).toBe(3);
  });

  test.each(['#123', 'rgb(10 20 30)', 'color-mix(in oklab, #123 50%, #321)'])(
    'is none for words that a look pastes onto the picture: on %s',
    async (ground) => {
      const pasted = `<p style="background: ${ground}"><b>Words</b></p>`;
      expect((await calmOf(flat('#fff'), pasted))?.veil).toBe(0);
    },
  );

  test.each(['#1238', 'transparent', 'rgb(10 20 30 / 40%)'])(
    'is as dense for words on what it shines through: on %s',
    async (ground) => {
      expect((await calmOf(flat('#fff'), `<p style="background: ${ground}">Words</p>`))?.veil).toBe(6);
    },
  );

  test('counts what lies under the words alone', async () => {
    const sky = drawing(
      '<rect width="64" height="8" fill="#fff"/><rect y="8" width="64" height="28" fill="#222"/>',
    );
    expect((await calmOf(sky))?.veil).toBe(0);
    expect((await calmOf(sky, '<p style="top: 0">Words</p>'))?.veil).toBe(6);
  });

  test('may be thinner under large type', async () => {
    const large = '<p style="font-size: 60px; line-height: 1">Words</p>';
    expect((await calmOf(flat('#999'), large))?.veil).toBe(1);
  });

  test('is as dense as it can be where no veil is enough', async () => {
    expect((await calmOf(flat('#777'), '<p style="color: #777">Words</p>'))?.veil).toBe(9);
  });
});
