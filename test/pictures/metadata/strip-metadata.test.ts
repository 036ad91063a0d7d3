import sharp from 'sharp';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stripMetadata, type RasterType } from '../../../src/pictures/metadata/strip-metadata.js';
import { jpegOrientation } from '../../../src/pictures/metadata/strip-jpeg.js';
import { metadataIn, quarters, SECRET, tagged } from '../../support/photos.js';

const strip = (bytes: Buffer, type: RasterType, keepProfile = false): Buffer =>
  stripMetadata(bytes, type, { keepProfile });

/** A segment of a JPEG, with its marker and length. */
function segment(marker: number, body: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(Buffer.byteLength(body, 'latin1') + 2, 2);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
}

function pngChunk(name: string, body: string): Buffer {
  const content = Buffer.from(name + body, 'latin1');
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  ends[0].writeUInt32BE(content.length - 4);
  ends[1].writeUInt32BE(crc32(content));
  return Buffer.concat([ends[0], content, ends[1]]);
}

const TRAILING = Buffer.from(`\0\0\0\x18ftypmp42 a film, ${SECRET}`, 'latin1');
const insert = (bytes: Buffer, at: number, more: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);

const jpeg = await tagged(quarters(64, 48)).jpeg({ progressive: true }).toBuffer();
const png = await tagged(quarters(64, 48)).png().toBuffer();
const webp = await tagged(quarters(64, 48)).webp({ lossless: true }).toBuffer();
const frames = await sharp(
  await Promise.all(
    ['#ff0000', '#00ff00'].map((background) =>
      sharp({ create: { width: 20, height: 10, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  ),
  { join: { animated: true } },
)
  .gif({ loop: 3, delay: [100, 200] })
  .toBuffer();

const GIF_TEXT = Buffer.from(`\x21\xfe${String.fromCharCode(SECRET.length)}${SECRET}\0`, 'latin1');
const GIF_XMP = Buffer.from(
  `\x21\xff\x0bXMP DataXMP${String.fromCharCode(SECRET.length)}${SECRET}\0`,
  'latin1',
);

const PICTURES: readonly (readonly [name: string, type: RasterType, bytes: Buffer])[] = [
  ['a JPEG of a phone', 'image/jpeg', Buffer.concat([jpeg, TRAILING])],
  [
    'a JPEG with IPTC, a comment, a maker’s note and a thumbnail',
    'image/jpeg',
    insert(
      insert(jpeg, 2, Buffer.concat([segment(0xed, `Photoshop 3.0\0${SECRET}`), segment(0xfe, SECRET)])),
      2,
      Buffer.concat([segment(0xe0, `JFXX\0\x10${SECRET}`), segment(0xe7, SECRET), segment(0xef, SECRET)]),
    ),
  ],
  [
    'a JPEG with words behind what the standards give to JFIF’s and Adobe’s segment',
    'image/jpeg',
    insert(
      jpeg,
      2,
      Buffer.concat([
        segment(0xe0, `JFIF\0\x01\x02\0\0\x01\0\x01\0\0${SECRET}`),
        segment(0xee, `Adobe\0\x64\0\0\0\0\x01${SECRET}`),
        segment(0xee, `Adobe ${SECRET.slice(0, 5)}`),
      ]),
    ),
  ],
  ['a PNG', 'image/png', Buffer.concat([png, TRAILING])],
  [
    'a PNG with texts',
    'image/png',
    insert(
      png,
      33,
      Buffer.concat([
        pngChunk('tEXt', `Comment\0${SECRET}`),
        pngChunk('tIME', 'abcdefg'),
        pngChunk('iTXt', `a\0\0\0\0\0${SECRET}`),
        pngChunk('caBX', SECRET),
      ]),
    ),
  ],
  ['a WebP', 'image/webp', Buffer.concat([webp, TRAILING])],
  [
    'a GIF',
    'image/gif',
    insert(
      insert(Buffer.concat([frames, TRAILING]), 13 + 3 * 2 ** ((frames.readUInt8(10) & 7) + 1), GIF_TEXT),
      13 + 3 * 2 ** ((frames.readUInt8(10) & 7) + 1),
      GIF_XMP,
    ),
  ],
];

describe.each(PICTURES)('%s', (_, type, bytes) => {
  test('loses all that it says of itself', () => {
    expect(metadataIn(bytes)).not.toEqual([]);
    expect(metadataIn(strip(bytes, type))).toEqual([]);
    expect(metadataIn(strip(bytes, type, true))).toEqual([]);
  });

  test('keeps every pixel, and moves on', async () => {
    const raw = (picture: Buffer): Promise<Buffer> => sharp(picture, { animated: true }).raw().toBuffer();
    const stripped = strip(bytes, type);
    expect((await raw(stripped)).equals(await raw(bytes))).toBe(true);
    const facts = async (picture: Buffer): Promise<unknown> => {
      const { pages, loop, delay, width, height } = await sharp(picture, { animated: true }).metadata();
      return { pages, loop, delay, width, height };
    };
    expect(await facts(stripped)).toEqual(await facts(bytes));
  });

  test('stripped twice is the same as once', () => {
    const once = strip(bytes, type);
    expect(strip(once, type).equals(once)).toBe(true);
  });

  test('cut off anywhere, is said to be so, or has lost nothing', async () => {
    const whole = strip(bytes, type);
    for (let part = 1; part < 20; part += 1) {
      const cut = bytes.subarray(0, Math.floor((whole.length * part) / 20));
      const left = await Promise.resolve()
        .then(() => strip(cut, type))
        .catch((error: unknown) => error);
      if (Buffer.isBuffer(left)) expect(type).toBe('image/gif');
      else expect(left).toMatchObject({ message: expect.stringMatching(/ends before|no picture/) as string });
    }
  });
});

test('a colour profile stays where nothing converts the colours', async () => {
  const wide = await quarters(8, 8).withIccProfile('p3').jpeg().toBuffer();
  expect((await sharp(strip(wide, 'image/jpeg', true)).metadata()).icc).toBeDefined();
  expect((await sharp(strip(wide, 'image/jpeg')).metadata()).icc).toBeUndefined();
});

test('CMYK keeps Adobe’s colour transform, without which it is a negative', async () => {
  const cmyk = await quarters(16, 16).toColourspace('cmyk').jpeg().toBuffer();
  expect(strip(cmyk, 'image/jpeg').includes('Adobe')).toBe(cmyk.includes('Adobe'));
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('the orientation %i of a JPEG is told', async (orientation) => {
  expect(jpegOrientation(await tagged(quarters(8, 8), orientation).jpeg().toBuffer())).toBe(orientation);
});

test('an APNG goes on moving', () => {
  const still = png;
  const moving = insert(still, 33, pngChunk('acTL', '\0\0\0\x01\0\0\0\0'));
  expect(strip(moving, 'image/png').includes('acTL')).toBe(true);
});

test.each([0xf0, 0xfd, 0xc8, 0x02])(
  'a JPEG keeps nothing in the marker %i, which no picture needs',
  (marker) => {
    const words = segment(marker, SECRET);
    expect(strip(insert(jpeg, 2, words), 'image/jpeg').equals(strip(jpeg, 'image/jpeg'))).toBe(true);
  },
);
