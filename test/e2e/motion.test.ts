/** What moves in the player's page, asked at the very moment of the key press: nothing here waits for time to pass. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../src/runs/build.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';
import { liveBrowser, openTab, placeOf } from './live-browser.js';

const outline = (more: string): string => `---
title: Motion
lang: en
${more}
---

## Years of waiting {#years}

~~~timeline {.reveal}
- 1999: first
- 2004: second
~~~

## Some numbers {#numbers}

~~~stats {.count}
- 1,250: days
- 40: nights
~~~

## The mill {#mill}

![A grey field](grey.png){.bleed}

- a point
`;

const folder = await sharedFolder();

beforeAll(async () => {
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(
    join(folder, 'content/grey.png'),
    PNG.sync.write(new PNG({ width: 64, height: 64, fill: true })),
  );
  await writeFile(join(folder, 'content/moves.en.md'), outline(''));
  await writeFile(join(folder, 'content/still.en.md'), outline('motion: none'));
  const { failures } = await build(
    { ...DEFAULT_BUILD, formats: ['html'], draft: true },
    testEnvironment(folder),
  );
  expect(failures).toEqual([]);
});

async function open(name: string, motion: 'no-preference' | 'reduce'): Promise<Page> {
  const page = await (await liveBrowser()).newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  return openTab(page, `${pathToFileURL(join(folder, 'output', name)).href}#2`);
}

interface Moment {
  /** What is moved, and for how many milliseconds. */
  readonly moving: readonly string[];
  /** Slides that are seen though they are not up. */
  readonly leaving: number;
  readonly numbers: string;
}

/** @param keys pressed one after the other, before anything can be drawn */
function press(page: Page, ...keys: readonly string[]): Promise<Moment> {
  return page.evaluate(async (pressed) => {
    for (const key of pressed) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await Promise.resolve();
    }
    const effects = document.getAnimations().flatMap(({ effect }) => {
      // The bar's own fading is the player's.
      if (!(effect instanceof KeyframeEffect) || effect.target?.closest('svg') === null) return [];
      return [
        `${effect.target?.localName}${effect.pseudoElement ?? ''} ${Number(effect.getComputedTiming().endTime)}`,
      ];
    });
    const labels = [...document.querySelectorAll('.bespoke-marp-active .stats b')];
    return {
      moving: effects.sort(),
      leaving: document.querySelectorAll('.pullquote-leaving').length,
      numbers: labels.map((label) => label.textContent.replaceAll('\u00ad', '')).join(' '),
    };
  }, keys);
}

test('a slide fades in over the last, the row becomes the headline, lines are drawn and numbers counted once', async () => {
  const page = await open('moves.en.html', 'no-preference');
  expect(await press(page)).toMatchObject({ moving: [], leaving: 0 });
  expect(await press(page, 'ArrowRight')).toMatchObject({ moving: ['h2 320', 'svg 180'], leaving: 1 });
  expect(await press(page, 'ArrowRight')).toMatchObject({ moving: ['li 180'], leaving: 0 });
  expect((await press(page, 'ArrowRight')).moving).toEqual(['li 180', 'li::after 320']);
  expect(await placeOf(page)).toBe('years+2');
  expect(await press(page, 'ArrowRight')).toMatchObject({ moving: ['svg 180'], numbers: '0 0' });
  const mill = await press(page, 'ArrowRight');
  expect(mill.moving.filter((one) => one.endsWith(' 500')).length).toBeGreaterThan(1);
  expect(mill.leaving).toBe(1);
  expect(await press(page, 'ArrowLeft')).toMatchObject({ moving: ['svg 180'], numbers: '1,250 40' });
  expect(await press(page, 'ArrowRight', 'ArrowRight')).toMatchObject({ moving: ['li 320', 'svg 180'] });
});

test('rapid presses end where they should, and leave nothing behind', async () => {
  const page = await open('moves.en.html', 'no-preference');
  const right = Array.from({ length: 5 }, () => 'ArrowRight');
  expect(await press(page, ...right, 'ArrowLeft')).toMatchObject({ leaving: 1, numbers: '1,250 40' });
  expect(await placeOf(page)).toBe('numbers+0');
  const after = await page.evaluate(async () => {
    for (const animation of document.getAnimations()) animation.finish();
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    await new Promise((done) => requestAnimationFrame(done));
    return document.querySelectorAll('.pullquote-leaving').length;
  });
  expect(after).toBe(0);
});

test.each([
  ['moves.en.html', 'reduce'],
  ['still.en.html', 'no-preference'],
] as const)('nothing moves in %s with %s', async (name, motion) => {
  const page = await open(name, motion);
  const still = { moving: [], leaving: 0 };
  for (let step = 0; step < 3; step += 1) expect(await press(page, 'ArrowRight')).toMatchObject(still);
  expect(await press(page, 'ArrowRight')).toMatchObject({ ...still, numbers: '1,250 40' });
  expect(await press(page, 'ArrowRight')).toMatchObject(still);
});
