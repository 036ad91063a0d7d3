/** What scales and converts pictures: sharp, where it is installed. The only module that knows it. */
import type { Metadata, Sharp, SharpInput, SharpOptions } from 'sharp';
import type { PictureBox } from '../model/picture.js';

/** sharp's own: a square of 16,383 pixels. More is more than any camera makes, and gigabytes once decoded. */
export const MOST_PIXELS = 0x3fff * 0x3fff;

export interface ImageEngine {
  /** Everything that decides which bytes it makes. */
  readonly version: string;
  describe(bytes: Buffer): Promise<ImageFacts>;
  /** Decodes all of it, and throws when it cannot. */
  decode(bytes: Buffer): Promise<void>;
  /** Upright, in sRGB, within the box, never larger than it was, without metadata. */
  scale(bytes: Buffer, box: PictureBox, format: ImageFormat): Promise<Buffer>;
  /** Whether it is drawn in dark colours on nothing, so that a dark slide would hide it. */
  isDark(bytes: Uint8Array): Promise<boolean>;
}

export interface ImageFacts {
  readonly width: number;
  readonly height: number;
  /** 1 to 8, as EXIF counts; 1 is upright. */
  readonly orientation: number;
  readonly frames: number;
  /** Its colours are said in numbers of sRGB. */
  readonly isSrgb: boolean;
}

export type ImageFormat =
  | { readonly type: 'image/jpeg'; readonly quality: number }
  | { readonly type: 'image/webp'; readonly quality: number | 'lossless' }
  | { readonly type: 'image/png' | 'image/gif' };

type MakeSharp = (input: SharpInput, options: SharpOptions) => Sharp;

/** @returns undefined when sharp is not installed, or not for this platform: it is optional. */
export async function loadImageEngine(): Promise<ImageEngine | undefined> {
  const loaded = await import('sharp').catch(() => undefined);
  if (loaded === undefined) return undefined;
  const { default: sharp } = loaded;
  // One thread and no memory of earlier pictures: fewer megabytes, and nothing that depends on the machine's cores.
  sharp.concurrency(1);
  sharp.cache(false);
  return engineOf((input, options) => sharp(input, options), JSON.stringify(sharp.versions));
}

function engineOf(sharp: MakeSharp, version: string): ImageEngine {
  const open = (bytes: Buffer): Sharp =>
    sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, animated: true, sequentialRead: true });
  return {
    version,
    // Only its head is read: one of any size can be described.
    describe: async (bytes) =>
      factsOf(await sharp(bytes, { animated: true, limitInputPixels: false }).metadata()),
    decode: async (bytes) => {
      await open(bytes).stats();
    },
    scale: (bytes, { width, height, fit }, format) =>
      encode(
        open(bytes)
          .autoOrient()
          .resize({ width, height, fit, withoutEnlargement: true })
          .toColourspace('srgb'),
        format,
      ).toBuffer(),
    isDark: async (bytes) => {
      const small = sharp(bytes, { limitInputPixels: MOST_PIXELS }).toColourspace('srgb').ensureAlpha();
      return isMostlyDark(await small.resize({ width: 64, height: 64, fit: 'inside' }).raw().toBuffer());
    },
  };
}

/**
 * Thin strokes on nothing are faint when they are made so small: what is drawn is weighed by its opacity.
 *
 * @param pixels red, green, blue and opacity of each, in bytes
 */
function isMostlyDark(pixels: Buffer): boolean {
  const all = Array.from({ length: pixels.length / 4 }, (_, nth) => pixels.subarray(nth * 4, nth * 4 + 4));
  const opacityOf = (some: readonly Buffer[]): number =>
    some.reduce((sum, [, , , opacity = 0]) => sum + opacity, 0);
  const dark = all.filter(([red = 0, green = 0, blue = 0]) => 2 * red + 5 * green + blue < DARK);
  const drawn = opacityOf(all);
  return drawn > 0 && drawn < all.length * MOST_OPAQUE && opacityOf(dark) * 2 >= drawn;
}

/** Of 255: a dark picture of a window has but corners and a shadow around it, and is seen by itself. */
const MOST_OPAQUE = 255 * 0.8;

/** Of eight times 255; green is most of what an eye sees as light. */
const DARK = 8 * 110;

function encode(image: Sharp, format: ImageFormat): Sharp {
  switch (format.type) {
    case 'image/jpeg':
      return image.jpeg({ quality: format.quality, mozjpeg: true });
    case 'image/webp':
      return image.webp(format.quality === 'lossless' ? { lossless: true } : { quality: format.quality });
    case 'image/png':
      return image.png({ compressionLevel: 9 });
    case 'image/gif':
      return image.gif();
  }
}

function factsOf({ width, height, pageHeight, pages, orientation, space, icc }: Metadata): ImageFacts {
  return {
    width,
    height: pageHeight ?? height,
    orientation: orientation ?? 1,
    frames: pages ?? 1,
    isSrgb: space !== 'cmyk' && (icc === undefined || isSrgbProfile(icc)),
  };
}

/** The name of a profile is text in it, in ASCII or UTF-16. */
function isSrgbProfile(icc: Buffer): boolean {
  return /sRGB|s\0R\0G\0B/.test(icc.toString('latin1'));
}
