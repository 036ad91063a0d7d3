import { crc32 } from 'node:zlib';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import type { EmbeddedPicture, PictureBox } from '../../src/model/picture.js';
import { loadImageEngine } from '../../src/pictures/image-engine.js';
import type { PictureFault } from '../../src/pictures/metadata/picture-fault.js';
import { preparePicture } from '../../src/pictures/prepare-picture.js';
import { metadataIn, noise, quarters, quartersOf, tagged, UPRIGHT } from '../support/photos.js';

const engine = await loadImageEngine();
const BOX: PictureBox = { width: 400, height: 400, fit: 'inside' };

const prepare = (bytes: Buffer, box = BOX): Promise<EmbeddedPicture | PictureFault> =>
  preparePicture(bytes, box, engine);

async function made(bytes: Buffer, box = BOX): Promise<EmbeddedPicture> {
  const picture = await prepare(bytes, box);
  if ('rule' in picture) throw new Error(picture.says);
  return picture;
}

const facts = async ({ bytes }: EmbeddedPicture): Promise<Metadata> =>
  sharp(bytes, { animated: true }).metadata();

describe('a picture for a slide', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright, however the camera was held (%i)', async (orientation) => {
    const upright = quarters(800, 600);
    // What the camera wrote: the picture turned the other way.
    const turns: Readonly<Record<number, (image: Sharp) => Sharp | Promise<Sharp>>> = {
      2: (image) => image.flop(),
      3: (image) => image.rotate(180),
      4: (image) => image.flip(),
      5: async (image) => sharp(await image.rotate(90).toBuffer()).flop(),
      6: (image) => image.rotate(270),
      7: async (image) => sharp(await image.rotate(270).toBuffer()).flop(),
      8: (image) => image.rotate(90),
    };
    const plain = sharp(await upright.png().toBuffer());
    const turned = (await turns[orientation]?.(plain)) ?? plain;
    const picture = await made(
      await tagged(sharp(await turned.png().toBuffer()), orientation)
        .jpeg()
        .toBuffer(),
    );
    expect(await quartersOf(picture.bytes)).toEqual(UPRIGHT);
    expect(await facts(picture)).toMatchObject({ width: 400, height: 300 });
    expect(metadataIn(picture.bytes)).toEqual([]);
  });

  test.each([
    ['a wide gamut', async () => tagged(quarters(800, 600).withIccProfile('p3')).jpeg().toBuffer()],
    ['CMYK', async () => quarters(800, 600).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer()],
    ['CMYK without a profile', async () => quarters(100, 100).toColourspace('cmyk').jpeg().toBuffer()],
    ['a wide gamut, in a small PNG', async () => quarters(100, 100).withIccProfile('p3').png().toBuffer()],
  ])('is in sRGB: %s', async (name, photo) => {
    const picture = await made(await photo());
    expect(await facts(picture)).toMatchObject({ space: 'srgb' });
    expect((await facts(picture)).icc).toBeUndefined();
    // Ink has other greens and blues; one that was read as a negative would be cyan and black.
    const seen = await quartersOf(picture.bytes);
    expect([seen[0], seen[3]]).toEqual(['red', 'white']);
    if (!name.startsWith('CMYK')) expect(seen).toEqual(UPRIGHT);
  });

  test('is never larger than it was, and small ones keep their bytes', async () => {
    const small = await quarters(64, 48).png().toBuffer();
    expect(await facts(await made(small))).toMatchObject({ width: 64, height: 48 });
    const photo = await quarters(64, 48).jpeg({ quality: 40 }).toBuffer();
    expect(Buffer.from((await made(photo)).bytes).equals(photo)).toBe(true);
  });

  test('fills a place that cuts it', async () => {
    const portrait = await made(await quarters(1000, 500).jpeg().toBuffer(), {
      width: 200,
      height: 200,
      fit: 'outside',
    });
    expect(await facts(portrait)).toMatchObject({ width: 400, height: 200 });
  });

  test('stays a PNG without loss, with its alpha', async () => {
    const source = await quarters(64, 48).ensureAlpha(0.5).png().toBuffer();
    const picture = await made(source);
    expect(picture.type).toBe('image/png');
    const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();
    expect((await pixels(picture.bytes)).equals(await pixels(source))).toBe(true);
    const large = await made(await noise(800, 600).ensureAlpha(0.5).png().toBuffer());
    expect(await facts(large)).toMatchObject({ format: 'png', width: 400, hasAlpha: true });
  });

  test.each([
    ['16 bits', async () => quarters(64, 48).toColourspace('rgb16').png().toBuffer()],
    ['grey', async () => quarters(64, 48).toColourspace('b-w').png().toBuffer()],
    ['a palette', async () => quarters(64, 48).png({ palette: true }).toBuffer()],
  ])('a small PNG of %s stays as it is', async (_, source) => {
    const bytes = await source();
    const pixels = (of: Uint8Array): Promise<Buffer> => sharp(of).raw({ depth: 'ushort' }).toBuffer();
    expect((await pixels((await made(bytes)).bytes)).equals(await pixels(bytes))).toBe(true);
  });

  test.each(['gif', 'webp'] as const)('a moving %s goes on moving, also scaled', async (format) => {
    const pictures = await Promise.all(
      [noise(200, 100), quarters(200, 100)].map((one) => one.png().toBuffer()),
    );
    const source = await sharp(pictures, { join: { animated: true } })
      .toFormat(format, { loop: 3, delay: [100, 200] })
      .toBuffer();
    const picture = await made(source, { width: 100, height: 100, fit: 'inside' });
    expect(await facts(picture)).toMatchObject({ format, width: 100, pageHeight: 50, pages: 2, loop: 3 });
  });

  test('a photo weighs no more than a photo may, even when it is all grain', async () => {
    const grain = await sharp({
      create: {
        width: 1500,
        height: 1100,
        channels: 3,
        background: '#888888',
        noise: { type: 'gaussian', mean: 128, sigma: 80 },
      },
    })
      .jpeg({ quality: 95 })
      .toBuffer();
    const picture = await made(grain, { width: 2320, height: 1200, fit: 'inside' });
    expect(picture.bytes.length).toBeLessThanOrEqual(450_000);
  });

  test('the same picture gives the same bytes', async () => {
    const photo = await noise(900, 700).jpeg().toBuffer();
    const [one, two] = await Promise.all([made(photo), made(photo)]);
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  });
});

const written = await Promise.all([
  noise(300, 300).jpeg().toBuffer(),
  noise(300, 300).jpeg({ progressive: true }).toBuffer(),
  noise(300, 300).png().toBuffer(),
  noise(300, 300).webp().toBuffer(),
  noise(300, 300).gif().toBuffer(),
]);

describe('what is no picture', () => {
  test.each([0.05, 0.3, 0.6, 0.95])(
    'is said of one that ends after %d of it, with sharp and without',
    async (part) => {
      for (const bytes of written) {
        const cut = bytes.subarray(0, Math.floor(bytes.length * part));
        expect(await prepare(cut)).toMatchObject({ rule: 'image-broken' });
        expect(await preparePicture(cut, BOX, undefined)).toMatchObject({ rule: 'image-broken' });
      }
    },
  );

  test('is said of an empty file, and of a head without a body', async () => {
    expect(await prepare(Buffer.alloc(0))).toMatchObject({ says: 'cannot be decoded: the file is empty' });
    for (const bytes of written) {
      const garbage = Buffer.concat([bytes.subarray(0, 16), Buffer.alloc(500, 'garbage')]);
      expect(await prepare(garbage)).toMatchObject({ rule: 'image-broken' });
    }
  });

  test.each([
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'is a HEIC photo, and no PNG, JPEG, WebP, GIF or SVG'],
    ['\0\0\0\x18ftypmif1\0\0\0\0', 'is a HEIC photo, and no PNG, JPEG, WebP, GIF or SVG'],
    ['\0\0\0\x18ftypavif\0\0\0\0', 'is an AVIF picture, and no PNG, JPEG, WebP, GIF or SVG'],
    ['II*\0', 'is a TIFF picture, and no PNG, JPEG, WebP, GIF or SVG'],
    ['%PDF-1.7', 'is a PDF, and no PNG, JPEG, WebP, GIF or SVG'],
    [
      'version https://git-lfs.github.com/spec/v1',
      'is a pointer of Git LFS, and not the picture itself, and no PNG, JPEG, WebP, GIF or SVG',
    ],
    ['just text', 'is no PNG, JPEG, WebP, GIF or SVG'],
  ])('is named: %j', async (head, says) => {
    expect(await prepare(Buffer.from(head, 'latin1'))).toMatchObject({ rule: 'image-type', says });
  });

  test('has more pixels than fit into memory', async () => {
    const bomb = Buffer.from(await quarters(8, 8).png().toBuffer());
    bomb.writeUInt32BE(17_000, 16);
    bomb.writeUInt32BE(16_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect(await prepare(bomb)).toMatchObject({ rule: 'image-too-large' });
  });
});

describe('without sharp', () => {
  const alone = (bytes: Buffer): Promise<EmbeddedPicture | PictureFault> =>
    preparePicture(bytes, BOX, undefined);

  test('a picture only loses its metadata', async () => {
    const picture = await alone(await tagged(quarters(800, 600)).jpeg().toBuffer());
    expect(picture).toMatchObject({ type: 'image/jpeg' });
    if ('rule' in picture) throw new Error(picture.says);
    expect(metadataIn(picture.bytes)).toEqual([]);
    expect(await facts(picture)).toMatchObject({ width: 800, height: 600 });
  });

  test('one on its side, and one that is too large for every output, are refused', async () => {
    expect(await alone(await tagged(quarters(80, 60), 6).jpeg().toBuffer())).toMatchObject({
      rule: 'image-broken',
    });
    const large = Buffer.concat([await quarters(8, 8).jpeg().toBuffer(), Buffer.alloc(21 * 2 ** 20)]);
    expect(await alone(large)).toMatchObject({ rule: 'image-too-large' });
  });
});
