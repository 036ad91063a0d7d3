/** An outline in, the pictures that it names out, each with the largest place that it has on a slide. */
import type { PictureBox } from '../../model/picture.js';
import type { FileRef, Outline, Section } from '../../model/outline.js';

export interface PicturePlace {
  readonly ref: FileRef;
  readonly box: PictureBox;
}

/** Twice what the looks give each of them: `templates/styles/compositions.css`, `cover.css`, `portrait.css` and `facts.css`. */
const LOGO: PictureBox = { width: 400, height: 128, fit: 'inside' };
const PORTRAIT: PictureBox = { width: 960, height: 1440, fit: 'outside' };
const BESIDE_TEXT: PictureBox = { width: 1280, height: 1440, fit: 'inside' };
const BLEED: PictureBox = { width: 2560, height: 1440, fit: 'outside' };
const ALONE: PictureBox = { width: 2320, height: 1200, fit: 'inside' };

/** Tells two pictures apart that two files call by one path. */
export function pictureName({ path, namedIn }: Pick<FileRef, 'path' | 'namedIn'>): string {
  return namedIn === undefined ? path : `${namedIn.folder}/${path}`;
}

/** One for each time that a picture is named; a path that is named twice has the larger place twice. */
export function picturePlaces({ meta, sections }: Outline): readonly PicturePlace[] {
  const places = [
    ...(meta.logo ? [{ ref: meta.logo, box: LOGO }] : []),
    ...[...meta.guests, ...meta.hosts].flatMap(({ photo }) => (photo ? [{ ref: photo, box: PORTRAIT }] : [])),
    ...sections.flatMap(sectionPlaces),
  ];
  return places.map(({ ref, box }) => ({
    ref,
    box: places
      .filter((place) => pictureName(place.ref) === pictureName(ref))
      .map((place) => place.box)
      .reduce(largerBox, box),
  }));
}

function sectionPlaces({ blocks }: Section): readonly PicturePlace[] {
  const hasText = blocks.some(({ type }) => type === 'quote' || type === 'points');
  const pictures = blocks.filter((block) => block.type === 'picture');
  return pictures.map((ref) => ({ ref, box: ref.bleed ? BLEED : hasText ? BESIDE_TEXT : ALONE }));
}

/** What fills one place and is whole in another must be large enough for both. */
function largerBox(a: PictureBox, b: PictureBox): PictureBox {
  return {
    width: Math.max(a.width, b.width),
    height: Math.max(a.height, b.height),
    fit: a.fit === 'outside' || b.fit === 'outside' ? 'outside' : 'inside',
  };
}
