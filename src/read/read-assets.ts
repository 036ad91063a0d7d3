/** An outline in, the pictures and fonts that it names out, as bytes to embed. */
import { makeProblem } from '../model/make-problem.js';
import type { FileRef, Outline } from '../model/outline.js';
import type { Checked } from '../model/problem.js';
import { fetchImage } from './fetch-image.js';
import { imageType } from './image-type.js';
import { readOwnFile } from './read-own-file.js';

export interface AssetOptions {
  /** Files outside the outline's folder may be read. */
  readonly allowOutside: boolean;
  /** Pictures may be fetched from the network. */
  readonly allowRemote: boolean;
}

/** `data:` URIs by the path as the outline writes it; one that cannot be had is missing, with a problem. */
export async function readImages(
  outline: Outline,
  options: AssetOptions,
): Promise<Checked<ReadonlyMap<string, string>>> {
  const read = await Promise.all(imageRefs(outline).map((ref) => readImage(ref, outline, options)));
  return {
    value: new Map(read.flatMap(({ value }) => (value === undefined ? [] : [value]))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function imageRefs({ meta, sections }: Outline): readonly FileRef[] {
  const people = [...meta.guests, ...meta.hosts];
  return [
    ...(meta.logo ? [meta.logo] : []),
    ...people.flatMap(({ photo }) => photo ?? []),
    ...sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'picture')),
  ];
}

async function readImage(
  ref: FileRef,
  outline: Outline,
  options: AssetOptions,
): Promise<Checked<readonly [path: string, uri: string] | undefined>> {
  const { value: bytes, problems } = /^https?:/i.test(ref.path)
    ? await fetchImage(ref, outline, options.allowRemote)
    : await readOwnFile(ref, outline, options.allowOutside);
  if (bytes === undefined) return { value: undefined, problems };
  const type = imageType(bytes);
  if (type !== undefined) {
    return { value: [ref.path, `data:${type};base64,${bytes.toString('base64')}`], problems };
  }
  const problem = makeProblem('image-type', {
    message: `“${ref.path}” is no PNG, JPEG, WebP, GIF or SVG`,
    hint: 'convert the picture to one of these',
    file: outline.file.path,
    span: ref.span,
  });
  return { value: undefined, problems: [problem] };
}

export interface FontFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export async function readFonts(
  outline: Outline,
  options: AssetOptions,
): Promise<Checked<readonly FontFile[]>> {
  const read = await Promise.all(
    outline.meta.fonts.map(async (ref) => ({
      ref,
      ...(await readOwnFile(ref, outline, options.allowOutside)),
    })),
  );
  return {
    value: read.flatMap(({ ref, value }) => (value === undefined ? [] : [{ path: ref.path, bytes: value }])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
