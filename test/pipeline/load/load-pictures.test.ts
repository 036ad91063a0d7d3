import { cachePart } from '../../../src/write/cache/cache-part.js';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadPictures } from '../../../src/pipeline/load/load-pictures.js';
import { pictureShop, type PictureShop } from '../../../src/pictures/picture-shop.js';
import type { Outline } from '../../../src/model/outline.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';
import { loadImageEngine, type ImageEngine } from '../../../src/pictures/image-engine.js';
import { metadataIn, noise, quarters, tagged } from '../../support/photos.js';
import { tempFolder } from '../../support/temp-folder.js';

const OPTIONS = { allowOutside: false, allowRemote: false };
const FRONT = `title: A talk\nlang: en\nlogo: logo.png\nguest: { name: Ada, photo: ada.jpg }`;
const photo = await tagged(noise(600, 400)).jpeg().toBuffer();

function outlineIn(folder: string, body: string, front = 'title: A talk\nlang: en'): Outline {
  const text = `---\n${front}\n---\n\n## A {#a}\n\n${body}\n`;
  return parseOutline({ path: 'talk.en.md', folder, name: 'talk', lang: 'en', text }).value;
}

/** A shop whose engine counts what it decodes. */
async function countingShop(
  cache: string,
): Promise<{ readonly shop: PictureShop; readonly scaled: () => number }> {
  const engine = await loadImageEngine();
  if (engine === undefined) throw new Error('sharp is not installed');
  const count = { scaled: 0 };
  const counting: ImageEngine = {
    ...engine,
    describe: (bytes) => {
      count.scaled += 1;
      return engine.describe(bytes);
    },
  };
  return {
    shop: pictureShop(cachePart({ folder: cache }), () => Promise.resolve(counting)),
    scaled: () => count.scaled,
  };
}

describe('the pictures of an outline', () => {
  test('are found by their path, and say nothing of themselves', async () => {
    const folder = await tempFolder({
      'p.jpg': photo,
      'logo.png': await quarters(40, 20).png().toBuffer(),
      'ada.jpg': photo,
    });
    const { shop } = await countingShop(join(folder, 'cache'));
    const { value, problems } = await loadPictures(outlineIn(folder, '![P](p.jpg)', FRONT), OPTIONS, shop);
    expect(problems).toEqual([]);
    expect([...value.images.keys()].toSorted()).toEqual(['ada.jpg', 'logo.png', 'p.jpg']);
    for (const address of value.images.values())
      expect(metadataIn(value.pictures.get(address)?.bytes ?? photo)).toEqual([]);
  });

  // A file that is there, and that the system refuses to read, whoever asks: root too.
  test.runIf(process.platform === 'linux')('that cannot be read are said with their path', async () => {
    const folder = await tempFolder();
    await symlink('/proc/self/mem', join(folder, 'p.jpg'));
    const { shop } = await countingShop(join(folder, 'cache'));
    const loading = loadPictures(outlineIn(folder, '![P](p.jpg)'), { ...OPTIONS, allowOutside: true }, shop);
    await expect(loading).rejects.toMatchObject({
      code: 'file-unreadable',
      message: 'cannot read p.jpg: i/o error',
    });
  });

  test('are told to be dark where they are drawn in dark pixels on nothing', async () => {
    const drawn = (colour: string): Promise<Buffer> =>
      sharp({ create: { width: 40, height: 20, channels: 4, background: '#00000000' } })
        .composite([{ input: { create: { width: 20, height: 10, channels: 4, background: colour } } }])
        .png()
        .toBuffer();
    const folder = await tempFolder({ 'ink.png': await drawn('#1a1a2a'), 'p.jpg': photo });
    const { shop } = await countingShop(join(folder, 'cache'));
    const outline = outlineIn(folder, '![Ink](ink.png)\n\n![P](p.jpg)');
    const { value } = await loadPictures(outline, OPTIONS, shop);
    const darkOf = (name: string): boolean | undefined =>
      value.pictures.get(value.images.get(name) ?? '')?.dark;
    expect([darkOf('ink.png'), darkOf('p.jpg')]).toEqual([true, undefined]);
  });

  test('are read once a run, and decoded once for all runs', async () => {
    const folder = await tempFolder({ 'p.jpg': photo });
    const cache = join(folder, 'cache');
    const outline = outlineIn(folder, '![P](p.jpg)');
    const first = await countingShop(cache);
    const [one, two] = [
      await loadPictures(outline, OPTIONS, first.shop),
      await loadPictures(outline, OPTIONS, first.shop),
    ];
    const second = await countingShop(cache);
    const three = await loadPictures(outline, OPTIONS, second.shop);
    expect([first.scaled(), second.scaled()]).toEqual([1, 0]);
    expect([two.value.images, three.value.images]).toEqual([one.value.images, one.value.images]);
    expect(await readdir(cache)).toHaveLength(1);
  });

  test('are read anew when they change, and one that was damaged in the cache is made anew', async () => {
    const folder = await tempFolder({ 'p.jpg': photo });
    const cache = join(folder, 'cache');
    const outline = outlineIn(folder, '![P](p.jpg)');
    const { shop } = await countingShop(cache);
    const before = await loadPictures(outline, OPTIONS, shop);
    const [entry = ''] = await readdir(cache);
    await writeFile(join(cache, entry), 'damaged');
    const again = await loadPictures(outline, OPTIONS, (await countingShop(cache)).shop);
    expect(again.value.images).toEqual(before.value.images);
    await writeFile(join(folder, 'p.jpg'), await quarters(60, 40).jpeg().toBuffer());
    const after = await loadPictures(outline, OPTIONS, shop);
    expect(after.value.images).not.toEqual(before.value.images);
  });
});

test('what is wrong with a picture is said where it is named, of logos and photos too', async () => {
  const folder = await tempFolder({
    'cut.jpg': photo.subarray(0, 2000),
    'logo.png': '',
    'ada.jpg': Buffer.from('\0\0\0\x18ftypheic', 'latin1'),
    'r.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/a.png"/></svg>',
  });
  const { shop } = await countingShop(join(folder, 'cache'));
  const outline = outlineIn(folder, '![C](cut.jpg)\n\n![R](r.svg)', FRONT);
  const { problems, value } = await loadPictures(outline, OPTIONS, shop);
  const said = problems.map(({ rule, span, message, section }) => [rule, span?.start.line, section, message]);
  expect(said.toSorted()).toMatchInlineSnapshot(`
    [
      [
        "image-broken",
        10,
        "a",
        "“cut.jpg” cannot be decoded: VipsJpeg: premature end of JPEG image",
      ],
      [
        "image-broken",
        4,
        undefined,
        "“logo.png” cannot be decoded: the file is empty",
      ],
      [
        "image-remote",
        12,
        "a",
        "“r.svg” refers to “https://example.org/a.png”, which is not in it",
      ],
      [
        "image-type",
        5,
        undefined,
        "“ada.jpg” is a HEIC photo, and no PNG, JPEG, WebP, GIF or SVG",
      ],
    ]
  `);
  expect(value.images.size).toBe(0);
});

test('a file that could not be read is a failure, and is read again the next time', async () => {
  const folder = await tempFolder({ 'p.jpg': photo });
  const { shop } = await countingShop(join(folder, 'cache'));
  const box = { width: 100, height: 100, fit: 'inside' } as const;
  await expect(shop.make('p', box, () => Promise.reject(new Error('EIO')))).rejects.toThrow('EIO');
  expect(await shop.make('p', box, () => Promise.resolve(photo))).toMatchObject({
    made: { type: 'image/jpeg' },
  });
});

test('without sharp it is said once, and a drawing needs none', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const folder = await tempFolder({ 'p.jpg': photo, 'q.jpg': photo, 'd.svg': svg });
  await mkdir(join(folder, 'cache'));
  const shop = pictureShop(cachePart({ folder: join(folder, 'cache') }), () => Promise.resolve(undefined));
  const load = async (body: string): Promise<readonly string[]> =>
    (await loadPictures(outlineIn(folder, body), OPTIONS, shop)).problems.map(({ rule }) => rule);
  expect(await load('![P](p.jpg)\n\n![Q](q.jpg)')).toEqual(['image-unscaled']);
  expect(await load('![D](d.svg)')).toEqual([]);
});
