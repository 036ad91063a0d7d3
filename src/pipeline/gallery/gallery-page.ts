/** Pictures of a talk's slides in every look in, the page that they are compared on out. */
import { embedFonts, type AddedFont } from '../../fonts/index.js';
import type { Artifact } from '../../model/artifact.js';
import { templateGallery, type GalleryTalk, type LookView } from '../../template/pages/template-gallery.js';
import { faceCharacters } from '../fonts/face-characters.js';
import { stemOf } from '../find/find-talks.js';
import type { ProducedDeck } from '../print/print-deck.js';
import type { Workshop } from '../workshop/workshop.js';

/** What the page is called after the outline's stem. */
const SUFFIX = '.gallery.html';

const galleryName = (path: string): string => stemOf(path) + SUFFIX;

/** A talk as one look shows it. */
export interface DrawnLook {
  readonly produced: ProducedDeck;
  /** What is wrong in this look alone. */
  readonly faults: readonly string[];
}

/** @param path of the outline, as messages print it */
export async function galleryPage(
  path: string,
  drawn: readonly DrawnLook[],
  { resources, fontFolders }: Workshop,
): Promise<Artifact> {
  const talk: GalleryTalk = { path, looks: drawn.map(lookView) };
  const addedFonts: readonly AddedFont[] = drawn[0]?.produced.fonts ?? [];
  const page = (fontCss: string): string =>
    templateGallery(talk, fontCss, resources.templates, resources.files);
  // As text, a picture would claim glyphs.
  const words = page('').replace(/data:[^"]*/g, '');
  const outputs = [{ format: 'woff2', characters: faceCharacters([words]) }] as const;
  const [fonts] = await embedFonts({ ...fontFolders, addedFonts, outputs });
  return { name: galleryName(path), bytes: Buffer.from(page(fonts?.css ?? '')) };
}

function lookView({ produced: { deck, locale, pictures }, faults }: DrawnLook): LookView {
  return {
    deck,
    locale,
    faults,
    pictures: pictures.map(({ slide, bytes }) => ({
      slide,
      src: `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`,
    })),
  };
}
