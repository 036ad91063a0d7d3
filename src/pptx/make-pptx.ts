/** The page of a settled deck in, the deck as a presentation of PowerPoint's out. */
import type { PageHandle } from '../browser/page/page-handle.js';
import type { Deck } from '../model/deck.js';
import type { EmbeddedPicture } from '../model/picture.js';
import type { KnownEvidence } from './evidence/make-evidence.js';
import type { FaceKind } from './drawn/drawn-slide.js';
import { readSlides } from './drawn/read-slides.js';
import { STYLES } from './drawn/styles.js';
import { officePictures } from './office-pictures.js';
import { writePptx } from './write-pptx.js';

export interface PptxOptions {
  readonly deck: Deck;
  /** By the addresses that slides name them by. */
  readonly pictures: ReadonlyMap<string, EmbeddedPicture>;
  /** Each slide's notes, a paragraph each; absent where the file is to have none. */
  readonly notes: readonly (readonly string[])[] | undefined;
  readonly evidence: KnownEvidence;
  readonly author: string | undefined;
  /** Of creation and of last change. */
  readonly date: Date | undefined;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** @param page that shows all slides of the deck as they are set, and nothing else */
export async function makePptx(page: PageHandle, options: PptxOptions): Promise<Uint8Array> {
  const { deck, date } = options;
  const drawn = readSlides({ page: await page.snapshot(STYLES), lang: deck.lang, faces: faceKinds(deck) });
  if (drawn.length !== deck.slides.length)
    throw new Error(`${drawn.length} slides of ${deck.slides.length} are drawn`);
  const srcs = drawn.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'picture' ? [item.src] : [])),
  );
  const pictures = await officePictures([...new Set(srcs)], options.pictures, page);
  const { paper, ink, accent } = deck.look;
  const { fill, text, onFill } = deck.accent ?? { fill: accent, text: accent, onFill: paper };
  const hex = (colour: string): string => colour.slice(1).toUpperCase();
  const palette = {
    paper: hex(paper),
    ink: hex(ink),
    accent: hex(fill),
    accentText: hex(text),
    onAccent: hex(onFill),
  };
  return writePptx({
    ...options,
    drawn,
    pictures,
    palette,
    date: date?.toISOString().replace(/\.\d+Z$/, 'Z'),
  });
}

/** What a look brings is told by its package's name; the Chinese beside it is of the family that stands in for it. */
export function faceKinds({ look }: Pick<Deck, 'look'>): ReadonlyMap<string, FaceKind> {
  return new Map(
    look.faces.flatMap(({ family, like, package: name }): readonly (readonly [string, FaceKind])[] => [
      [family, kindOf(name)],
      [`${family} Han`, kindOf(like.toLowerCase())],
    ]),
  );
}

function kindOf(name: string): FaceKind {
  if (/mono|code/.test(name)) return 'mono';
  return /sans|grotes[qk]|gothic|archivo|inter\b|roboto/.test(name) ? 'sans' : 'serif';
}
