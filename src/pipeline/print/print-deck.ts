/** Last phase: a settled deck in, its finished outputs out. */
import type { Artifact } from '../../model/artifact.js';
import type { Deck, Slide } from '../../model/deck.js';
import type { Locale } from '../../model/locale.js';
import type { AddedFont, DeckFace } from '../../fonts/index.js';
import type { IndexHouse } from '../../template/pages/template-index.js';
import type { LoadedOutline } from '../load/load-outline.js';
import type { ComposedDeck } from '../compose/compose-deck.js';
import type { MadeDeck } from '../compose/make-deck.js';
import { OUTPUT_FACTS } from '../outputs/output-facts.js';
import { OUTPUTS, pictureCover, pictureSlide, type Production } from '../outputs/outputs.js';
import type { DeckPages } from '../pages/open-deck-pages.js';
import type { ScreenshotKind } from '../../browser/page/page-handle.js';
import type { Workshop } from '../workshop/workshop.js';
import { pdfFacts } from './pdf-facts.js';

/** What came of an outline. */
export interface ProducedDeck {
  readonly deck: Deck;
  readonly locale: Locale;
  readonly artifacts: readonly Artifact[];
  /** What its words need besides our own. */
  readonly fonts: readonly AddedFont[];
  /** What its house has decided of pages besides slides, if there is one. */
  readonly house?: IndexHouse | undefined;
  readonly faces?: readonly DeckFace[] | undefined;
  /** A picture of the first slide, as PNG, if it was asked for and there was a browser to take it. */
  readonly cover: Uint8Array | undefined;
  /** Of the slides that were asked for, in their order, under the same terms. */
  readonly pictures: readonly SlidePicture[];
}

/** A slide as it is shown. */
export interface SlidePicture {
  readonly slide: Slide;
  /** WebP, or what its workshop says. */
  readonly bytes: Uint8Array;
}

export async function printDeck(
  { loaded, made, fonts }: ComposedDeck,
  pages: DeckPages | undefined,
  { options, resources, sourceDateEpoch, covers, pictured, picturedAs = 'webp' }: Workshop,
): Promise<ProducedDeck> {
  const facts = pdfFacts(made.deck, loaded.outline.meta.date, sourceDateEpoch);
  const production: Production = { loaded, made, fonts, resources, options, facts };
  const artifacts = await Promise.all(
    options.formats.map(async (format) => {
      const { suffix } = OUTPUT_FACTS[format];
      const bytes = await OUTPUTS[format](production, pages);
      return { name: made.deck.stem + suffix, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
    }),
  );
  const cover = pages && covers ? await pictureCover(production, pages) : undefined;
  const pictures = pages && pictured ? await takePictures(pictured(made.deck), picturedAs, made, pages) : [];
  return {
    ...{ deck: made.deck, locale: loaded.locale, artifacts, fonts: loaded.fonts, cover, pictures },
    ...houseFacts(loaded, made.deck),
  };
}

function houseFacts(
  { style, look, faces }: LoadedOutline,
  { footer }: Deck,
): Pick<ProducedDeck, 'house' | 'faces'> {
  const { paper, ink } = style.palette;
  const page = paper === undefined && ink === undefined ? undefined : { paper: look.paper, ink: look.ink };
  return {
    ...((page ?? footer) && { house: { page, footer } }),
    ...(Object.keys(style.faces).length > 0 && { faces }),
  };
}

/** One after the other: a page shows one part of itself at a time. */
async function takePictures(
  asked: readonly Slide[],
  kind: ScreenshotKind,
  made: MadeDeck,
  { slides }: DeckPages,
): Promise<readonly SlidePicture[]> {
  const pictures: SlidePicture[] = [];
  for (const slide of asked) pictures.push({ slide, bytes: await pictureSlide(slide, made, slides, kind) });
  return pictures;
}
