/** Pictures as parts of a package, each once, however many slides show it. */
import type { PackagePart } from './ooxml/package.js';
import type { PlacedPicture } from './ooxml/slide-parts.js';

/** A picture as every Office reads it. */
export interface OfficePicture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg' | 'gif';
  /** The drawing that the pixels are of. */
  readonly svg: Uint8Array | undefined;
  /** Of the picture itself, in any unit. */
  readonly width: number;
  readonly height: number;
}

export interface Media {
  readonly parts: readonly PackagePart[];
  readonly place: (
    src: string,
    related: (type: string, target: string) => string,
  ) => PlacedPicture | undefined;
}

export function mediaOf(pictures: ReadonlyMap<string, OfficePicture>): Media {
  const entries = [...pictures].map(([src, picture], index) => ({
    src,
    picture,
    name: `ppt/media/image${index + 1}`,
  }));
  const paths = new Map(entries.map(({ src, ...entry }) => [src, entry]));
  return {
    parts: entries.flatMap(({ picture, name }) => [
      { path: `${name}.${picture.type}`, type: `image/${picture.type}`, bytes: picture.bytes, relations: [] },
      ...(picture.svg
        ? [{ path: `${name}.svg`, type: 'image/svg+xml', bytes: picture.svg, relations: [] }]
        : []),
    ]),
    place: (src, related) => {
      const entry = paths.get(src);
      if (entry === undefined) return undefined;
      const { picture, name } = entry;
      return {
        ...{ width: picture.width, height: picture.height },
        relation: related('image', `${name}.${picture.type}`),
        vector: picture.svg && related('image', `${name}.svg`),
      };
    },
  };
}
