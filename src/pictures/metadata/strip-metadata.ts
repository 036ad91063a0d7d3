/** A picture in, the same pixels without anything that it says of itself out. */
import type { ImageType } from './image-type.js';
import { stripGif } from './strip-gif.js';
import { stripJpeg } from './strip-jpeg.js';
import type { StripOptions } from './strip-options.js';
import { stripPng } from './strip-png.js';
import { stripWebp } from './strip-webp.js';

export type RasterType = Exclude<ImageType, 'image/svg+xml'>;

const STRIPPERS: Readonly<Record<RasterType, (bytes: Buffer, options: StripOptions) => Buffer>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/gif': stripGif,
};

/** @throws Malformed when the file ends early, or is not made as its type says. */
export function stripMetadata(bytes: Buffer, type: RasterType, options: StripOptions): Buffer {
  return STRIPPERS[type](bytes, options);
}
