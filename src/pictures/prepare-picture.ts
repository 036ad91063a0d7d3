/**
 * The bytes of a picture in, the picture to embed out: without metadata, upright, in sRGB, no larger than its place
 * needs; or why there is none. Without sharp it only loses its metadata.
 */
import { foreignKind, imageType } from './metadata/image-type.js';
import { MOST_PIXELS, type ImageEngine } from './image-engine.js';
import type { EmbeddedPicture, PictureBox } from '../model/picture.js';
import { broken, Malformed, type PictureFault } from './metadata/picture-fault.js';
import { prepareSvg } from './svg/prepare-svg.js';
import { scalePicture } from './scale-picture.js';
import { jpegOrientation } from './metadata/strip-jpeg.js';
import { stripMetadata, type RasterType } from './metadata/strip-metadata.js';
import { isAnimatedPng } from './metadata/strip-png.js';

/** Without an engine a picture goes into every output as large as it is. */
const MOST_UNSCALED_BYTES = 20 * 2 ** 20;

export async function preparePicture(
  bytes: Buffer,
  box: PictureBox,
  engine: ImageEngine | undefined,
): Promise<EmbeddedPicture | PictureFault> {
  if (bytes.length === 0) return broken('the file is empty');
  const type = imageType(bytes);
  if (type === undefined) return notAnImage(bytes);
  if (type === 'image/svg+xml') return prepareSvg(bytes);
  try {
    return await (engine === undefined ? prepareAlone(bytes, type) : prepareWith(engine, bytes, type, box));
  } catch (error) {
    // An engine says in its own words what is wrong with the picture; there is nothing else that it could complain of.
    return broken(reasonOf(error));
  }
}

async function prepareWith(
  engine: ImageEngine,
  bytes: Buffer,
  type: RasterType,
  box: PictureBox,
): Promise<EmbeddedPicture | PictureFault> {
  const facts = await engine.describe(bytes);
  if (facts.width * facts.height * facts.frames > MOST_PIXELS) return TOO_MANY_PIXELS;
  const stripped = strippedIfSound(bytes, type);
  // The engine would make a still of it.
  const isFixed = stripped !== undefined && type === 'image/png' && isAnimatedPng(bytes);
  const made = isFixed ? stripped : await scalePicture({ type, bytes, stripped, facts }, box, engine);
  if (made === stripped) await engine.decode(bytes);
  return made;
}

/** What is not quite made as its type says may yet be read by the engine, and written anew. */
function strippedIfSound(bytes: Buffer, type: RasterType): EmbeddedPicture | undefined {
  try {
    return { type, bytes: stripMetadata(bytes, type, { keepProfile: false }) };
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function prepareAlone(bytes: Buffer, type: RasterType): EmbeddedPicture | PictureFault {
  if (bytes.length > MOST_UNSCALED_BYTES) return TOO_LARGE_UNSCALED;
  const orientation = type === 'image/jpeg' ? jpegOrientation(bytes) : 1;
  if (orientation !== 1) return ON_ITS_SIDE;
  return { type, bytes: stripMetadata(bytes, type, { keepProfile: true }) };
}

function notAnImage(bytes: Buffer): PictureFault {
  const kind = foreignKind(bytes);
  const isPhoto = kind === 'a HEIC photo';
  return {
    rule: 'image-type',
    says: `is ${kind === undefined ? 'no' : `${kind}, and no`} PNG, JPEG, WebP, GIF or SVG`,
    hint: isPhoto ? HEIC_HINT : 'convert the picture to one of these',
  };
}

const HEIC_HINT =
  'save it as JPEG: on a Mac `sips -s format jpeg photo.heic --out photo.jpg`, elsewhere `heif-convert photo.heic photo.jpg`';

const TOO_MANY_PIXELS: PictureFault = {
  rule: 'image-too-large',
  says: 'has more than 268 million pixels',
  hint: 'save it smaller: a slide shows 2560 × 1440 pixels at most',
};

const TOO_LARGE_UNSCALED: PictureFault = {
  rule: 'image-too-large',
  says: 'has more than 20 MB, and `sharp`, which would scale it, is not installed',
  hint: 'save it smaller, or install Pullquote with its optional packages',
};

const ON_ITS_SIDE: PictureFault = {
  rule: 'image-broken',
  says: 'lies on its side, and `sharp`, which would turn it, is not installed',
  hint: 'turn it upright in an image editor and save it, or install Pullquote with its optional packages',
};

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Malformed) return message;
  // libvips repeats itself, one line a row of pixels.
  const [line = ''] = message.replace(/^Input (?:buffer|file) has corrupt header: /, '').split('\n');
  return line.trim();
}
