/** Makes pictures to embed: each is read, decoded and scaled once in a run, and once for all runs of this machine. */
import { held } from '../async/held.js';
import { createHash } from 'node:crypto';
import type { CachePart } from '../write/cache/cache-part.js';
import type { EmbeddedPicture, PictureBox } from '../model/picture.js';
import { loadImageEngine, type ImageEngine } from './image-engine.js';
import { imageType } from './metadata/image-type.js';
import { isFault, type PictureFault } from './metadata/picture-fault.js';
import { preparePicture } from './prepare-picture.js';
import { limited } from '../async/limited.js';

export interface PictureShop {
  /**
   * @param name of these very bytes: what has been made of them in this place is not made again
   * @returns with it, the SHA-256 of the bytes, in hexadecimal digits
   * @param read called when it is needed, not more than two at a time: pictures can be large
   */
  make(name: string, box: PictureBox, read: () => Promise<Buffer>): Promise<MadePicture>;
  /** Whether it is drawn in dark colours on nothing; unknown of an SVG, and without what decodes pictures. */
  isDark(picture: EmbeddedPicture): Promise<boolean | undefined>;
  /** Whether pictures are scaled. */
  scales(): Promise<boolean>;
}

export interface MadePicture {
  readonly made: EmbeddedPicture | PictureFault;
  readonly digest: string;
}

/** Raise it when the same picture shall give other bytes, e.g. after a change in `scale-picture.ts`. */
const SCHEME = 3;
const AT_A_TIME = 2;

/** @param load heavy, and wanted only where there is a picture */
export function pictureShop(
  cache: CachePart,
  load: () => Promise<ImageEngine | undefined> = loadImageEngine,
): PictureShop {
  const made = new Map<string, Promise<MadePicture>>();
  const run = limited(AT_A_TIME);
  const kept: { engine?: Promise<ImageEngine | undefined> } = {};
  const engine = (): Promise<ImageEngine | undefined> => (kept.engine ??= held(load()));

  const makeOf = async (bytes: Buffer, box: PictureBox): Promise<MadePicture> => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { digest, made: await makeOnce(bytes, digest, box) };
  };

  const makeOnce = async (bytes: Buffer, digest: string, box: PictureBox): Promise<MadePicture['made']> => {
    const scaler = await engine();
    if (scaler === undefined || bytes.length === 0) return preparePicture(bytes, box, scaler);
    const key = keyOf(digest, box, scaler);
    const cached = await cache.read(key);
    const type = cached && imageType(cached);
    if (cached !== undefined && type !== undefined) return { type, bytes: cached };
    const picture = await preparePicture(bytes, box, scaler);
    if (!isFault(picture)) await cache.write(key, picture.bytes);
    return picture;
  };

  return {
    make(name, box, read) {
      const key = JSON.stringify([name, box]);
      const making = made.get(key) ?? held(run(async () => makeOf(await read(), box)));
      made.set(key, making);
      // A file that could not be read is read again the next time.
      making.catch(() => made.delete(key));
      return making;
    },
    isDark: async ({ type, bytes }) =>
      type === 'image/svg+xml' ? undefined : (await engine())?.isDark(bytes),
    scales: async () => (await engine()) !== undefined,
  };
}

function keyOf(digest: string, box: PictureBox, { version }: ImageEngine): string {
  const facts = JSON.stringify([SCHEME, version, box.width, box.height, box.fit, digest]);
  return createHash('sha256').update(facts).digest('hex');
}
