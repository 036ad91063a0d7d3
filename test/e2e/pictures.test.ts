/** A phone's photos through every output: nowhere what they say of themselves, sharp and upright where they stand. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openFile, reader } from './support/chromium.js';
import { pullquote } from './support/command.js';
import { metadataIn, noise, quarters, tagged } from '../support/photos.js';
import { sharedFolder } from '../support/shared-folder.js';

const folder = await sharedFolder();
const OUTLINE = `---
title: Photos
lang: en
logo: logo.png
guest: { name: Ada, photo: photo.jpg }
---

## Alone {#alone}

![A photo](photo.jpg)

## Beside words {#beside}

![Another](side.jpg)

- a point
- another
`;

beforeAll(async () => {
  await mkdir(join(folder, 'content'));
  const files = {
    'talk.en.md': OUTLINE,
    'photo.jpg': Buffer.concat([
      await tagged(noise(1800, 1200), 6).jpeg({ quality: 95 }).toBuffer(),
      Buffer.from('\0\0\0\x18ftypmp42 SECRET-PLACE', 'latin1'),
    ]),
    'side.jpg': await tagged(noise(1800, 1200)).jpeg().toBuffer(),
    'logo.png': await tagged(quarters(1600, 400)).png().toBuffer(),
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, 'content', name), content);
  const ran = await pullquote(['build', '--format', 'default,png,theme,notes'], { cwd: folder });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
});

/** A PDF has XMP, and a picture of ours a text, that say what made them. */
const OUR_OWN = new Map([
  ['.pdf', ['xmpmeta', 'ns.adobe.com/xap']],
  ['.png', ['tEXt']],
]);

test('no output has anything of what the photos say of themselves', async () => {
  const names = await readdir(join(folder, 'output'));
  expect(names.length).toBeGreaterThanOrEqual(8);
  for (const name of names) {
    const bytes = await readFile(join(folder, 'output', name));
    const embedded = [...bytes.toString('latin1').matchAll(/data:image\/\w+;base64,([A-Za-z0-9+/=]+)/g)];
    if (/\.(?:html|md)$/.test(name)) expect(embedded.length).toBeGreaterThanOrEqual(4);
    const all = [bytes, ...embedded.map(([, data = '']) => Buffer.from(data, 'base64'))];
    const own = OUR_OWN.get(extname(name)) ?? [];
    const signs = all.flatMap(metadataIn).filter((sign) => !['ftyp', 'EXIF', ...own].includes(sign));
    expect({ name, signs }).toEqual({ name, signs: [] });
  }
});

test('each picture has twice the pixels of its place, or all that it had', async () => {
  const browser = await reader();
  try {
    const { page } = await openFile(browser, join(folder, 'output', 'talk.en.html'));
    const pictures = await page.evaluate(() =>
      [...document.images].map((image) => ({
        isSharp: image.naturalWidth >= 2 * image.clientWidth && image.naturalHeight >= 2 * image.clientHeight,
        characters: image.src.length,
        natural: [image.naturalWidth, image.naturalHeight],
        place: [image.clientWidth, image.clientHeight],
      })),
    );
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    expect(pictures.filter(({ isSharp, characters }) => !isSharp || characters > 620_000)).toEqual([]);
  } finally {
    await browser.close();
  }
});
