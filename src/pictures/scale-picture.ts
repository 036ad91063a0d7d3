/** A picture that is too large for its place, lies on its side or has other colours in, the same as a slide shows it out. */
import type { ImageEngine, ImageFacts, ImageFormat } from './image-engine.js';
import type { EmbeddedPicture, PictureBox } from '../model/picture.js';
import type { RasterType } from './metadata/strip-metadata.js';

/** A photo of more than this weighs more than all else of a deck: its quality steps down until it does not. */
const MOST_PHOTO_BYTES = 450_000;
const QUALITIES = [82, 74, 66, 56];
/** Of what no quality makes small enough (it is noise), the sides. */
const SHRINK = 0.75;
const SMALLEST = 200;

export interface RasterSource {
  readonly type: RasterType;
  readonly bytes: Buffer;
  readonly facts: ImageFacts;
  /** Without its metadata: it stays so where scaling gains nothing. Absent when it must be written anew. */
  readonly stripped: EmbeddedPicture | undefined;
}

export async function scalePicture(
  source: RasterSource,
  box: PictureBox,
  engine: ImageEngine,
): Promise<EmbeddedPicture> {
  const { facts, type } = source;
  // What is turned or has other colours cannot stay as it is.
  const stripped = facts.orientation === 1 && facts.isSrgb ? source.stripped : undefined;
  if (stripped !== undefined && fits(facts, box) && !isHeavyPhoto(stripped)) return stripped;
  const made = type === 'image/jpeg' ? await photo(source, box, engine) : await drawing(source, box, engine);
  // Few colours in large areas are smaller as they were.
  return stripped !== undefined && made.bytes.length >= stripped.bytes.length ? stripped : made;
}

function isHeavyPhoto({ type, bytes }: EmbeddedPicture): boolean {
  return type === 'image/jpeg' && bytes.length > MOST_PHOTO_BYTES;
}

function fits({ width, height }: ImageFacts, box: PictureBox): boolean {
  const across = width <= box.width;
  const down = height <= box.height;
  return box.fit === 'inside' ? across && down : across || down;
}

async function photo(source: RasterSource, box: PictureBox, engine: ImageEngine): Promise<EmbeddedPicture> {
  const isLeast = Math.min(box.width, box.height) <= SMALLEST;
  for (const quality of QUALITIES) {
    const bytes = await engine.scale(source.bytes, box, { type: 'image/jpeg', quality });
    if (bytes.length <= MOST_PHOTO_BYTES || (isLeast && quality === QUALITIES.at(-1)))
      return { type: 'image/jpeg', bytes };
  }
  const smaller = { ...box, width: Math.round(box.width * SHRINK), height: Math.round(box.height * SHRINK) };
  return photo(source, smaller, engine);
}

async function drawing(source: RasterSource, box: PictureBox, engine: ImageEngine): Promise<EmbeddedPicture> {
  const format = formatFor(source);
  return { type: format.type, bytes: await engine.scale(source.bytes, box, format) };
}

/** What was lossless stays so, what moves goes on moving. A GIF that stands still has too few colours for other pixels. */
function formatFor({ type, facts, bytes }: RasterSource): ImageFormat {
  if (type === 'image/webp') return { type, quality: bytes.includes('VP8L') ? 'lossless' : 82 };
  return { type: type === 'image/gif' && facts.frames > 1 ? 'image/gif' : 'image/png' };
}
