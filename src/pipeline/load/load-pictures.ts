/** An outline in, its pictures as they are embedded out, and what is wrong with them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { FileRef, Outline } from '../../model/outline.js';
import type { EmbeddedPicture, PictureAddress, PictureBox } from '../../model/picture.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import { sectionIdAt } from '../../text/section-at.js';
import { isFault, type PictureFault } from '../../pictures/metadata/picture-fault.js';
import { pictureName, picturePlaces, type PicturePlace } from '../../plan/pictures/picture-places.js';
import { unreadable } from '../../read/absent.js';
import { noteBytes } from '../../read/author-disk.js';
import { fetchImage } from '../../read/fetch-image.js';
import type { AssetOptions } from '../../read/read-assets.js';
import { findOwnFile } from '../../read/read-own-file.js';
import type { PictureShop } from '../../pictures/picture-shop.js';

export interface LoadedPictures {
  /** By name, which is the path as the outline writes it; one that cannot be had is missing, with a problem. */
  readonly images: ReadonlyMap<string, PictureAddress>;
  readonly pictures: ReadonlyMap<PictureAddress, EmbeddedPicture>;
}

export async function loadPictures(
  outline: Outline,
  options: AssetOptions,
  shop: PictureShop,
): Promise<Checked<LoadedPictures>> {
  const loaded = await Promise.all(
    picturePlaces(outline).map(async (place) => ({
      place,
      ...(await loadPicture(place, outline, options, shop)),
    })),
  );
  const found = loaded.flatMap(({ place, value }) =>
    value === undefined ? [] : [{ ref: place.ref, picture: value }],
  );
  const addressed = found.map((one) => ({ ...one, address: addressOf(one.picture) }));
  return {
    value: {
      images: new Map(addressed.map(({ ref, address }) => [pictureName(ref), address])),
      pictures: new Map(addressed.map(({ picture, address }) => [address, picture])),
    },
    problems: [...loaded.flatMap(({ problems }) => problems), ...(await unscaled(found, outline, shop))],
  };
}

async function loadPicture(
  { ref, box }: PicturePlace,
  outline: Outline,
  options: AssetOptions,
  shop: PictureShop,
): Promise<Checked<EmbeddedPicture | undefined>> {
  const { value: source, problems } = await findPicture(ref, outline, options);
  if (source === undefined) return { value: undefined, problems };
  const made = 'rule' in source ? source : await makePicture(source, box, shop);
  if (!isFault(made)) {
    // A photograph is seen on slides of every colour; what is drawn on nothing may not be.
    return {
      value: made.type === 'image/jpeg' ? made : { ...made, dark: await shop.isDark(made) },
      problems,
    };
  }
  return { value: undefined, problems: [...problems, faultProblem(made, ref, outline)] };
}

interface PictureSource {
  /** Names its bytes. */
  readonly name: string;
  readonly read: () => Promise<Buffer>;
  /** Records that they were read, also where another outline's picture has been made of them before. */
  readonly note?: (digest: string) => void;
}

async function makePicture(
  { name, read, note }: PictureSource,
  box: PictureBox,
  shop: PictureShop,
): Promise<EmbeddedPicture | PictureFault> {
  const { made, digest } = await shop.make(name, box, read);
  note?.(digest);
  return made;
}

async function findPicture(
  ref: FileRef,
  outline: Outline,
  { allowOutside, allowRemote }: AssetOptions,
): Promise<Checked<PictureSource | PictureFault | undefined>> {
  // A settings file reaches nothing.
  if (ref.namedIn === undefined && /^https?:/i.test(ref.path)) {
    const { value: bytes, problems } = await fetchImage(ref, outline, allowRemote);
    return { value: bytes && { name: hashOf(bytes), read: () => Promise.resolve(bytes) }, problems };
  }
  const { value: file, problems } = await findOwnFile(ref, outline, allowOutside);
  if (file === undefined) return { value: undefined, problems };
  if (file.bytes > MOST_BYTES) return { value: TOO_LARGE, problems };
  const read = (): Promise<Buffer> => readFile(file.path).catch(unreadable(ref.path));
  const note = (digest: string): void => noteBytes(file.path, digest, file);
  return { value: { name: file.stamp, read, note }, problems };
}

const MOST_BYTES = 256 * 2 ** 20;
const TOO_LARGE: PictureFault = {
  rule: 'image-too-large',
  says: 'has more than 256 MB',
  hint: 'save it smaller: a slide shows 2560 × 1440 pixels at most',
};

function faultProblem(
  { rule, says, hint }: PictureFault,
  { path, span, namedIn }: FileRef,
  { file, sections }: Outline,
): Problem {
  const section = namedIn === undefined ? sectionIdAt(sections, span.start.offset) : undefined;
  return makeProblem(rule, {
    message: `“${path}” ${says}`,
    hint,
    file: (namedIn ?? file).path,
    span,
    section,
  });
}

/** Said once an outline, at the first picture that it concerns. */
async function unscaled(
  found: readonly { readonly ref: FileRef; readonly picture: EmbeddedPicture }[],
  outline: Outline,
  shop: PictureShop,
): Promise<readonly Problem[]> {
  const first = found.find(({ picture }) => picture.type !== 'image/svg+xml');
  if (first === undefined || (await shop.scales())) return [];
  return [faultProblem(UNSCALED, first.ref, outline)];
}

const UNSCALED: PictureFault = {
  rule: 'image-unscaled',
  says: 'and the other pictures are as large as they are, since `sharp` is not installed',
  hint: 'install Pullquote with its optional packages',
};

function addressOf({ bytes }: EmbeddedPicture): PictureAddress {
  return `pictures/${hashOf(bytes)}`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
