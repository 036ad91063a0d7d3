/** The decks a run has produced in, the page that lists them out. */
import type { Format } from './workshop/build-options.js';
import type { Artifact } from '../model/artifact.js';
import { clustersOf, embedFonts, missingGlyphs, type AddedFont, type DeckFace } from '../fonts/index.js';
import { templateIndex, type IndexedDeck } from '../template/pages/template-index.js';
import { faceCharacters } from './fonts/face-characters.js';
import { OUTPUT_FACTS } from './outputs/output-facts.js';
import type { ProducedDeck } from './print/print-deck.js';
import type { Workshop } from './workshop/workshop.js';

/** What the page says of a deck: as data, whichever process built it. */
export interface IndexEntry extends IndexedDeck {
  /** What its words need besides our own. */
  readonly fonts: readonly AddedFont[];
  /** Those that it is set in, where its house has some. */
  readonly faces?: readonly DeckFace[] | undefined;
}

export async function indexPage(entries: readonly IndexEntry[], workshop: Workshop): Promise<Artifact> {
  const { resources, fontFolders } = workshop;
  const lang = entries[0]?.deck.lang ?? 'en';
  const title = entries[0]?.locale.decks ?? 'Decks';
  const addedFonts = entries.flatMap(({ fonts }) => fonts);
  const canSet = (name: string): boolean => missingGlyphs(clustersOf([name]), addedFonts).length === 0;
  const page = (fontCss: string): string =>
    templateIndex(entries, { lang, title, fontCss, canSet }, resources.templates, resources.files);
  // A cover is a picture, but as text it would claim glyphs.
  const words = page('').replace(/data:[^"]*/g, '');
  const faces = sharedFaces(entries);
  const outputs = [{ format: 'woff2', characters: faceCharacters([words], undefined, faces) }] as const;
  const [fonts] = await embedFonts({ ...fontFolders, addedFonts, faces, outputs });
  return { name: 'index.html', bytes: Buffer.from(page(fonts?.css ?? '')) };
}

/** A page of several houses is set in our own. */
function sharedFaces(entries: readonly IndexEntry[]): readonly DeckFace[] | undefined {
  const drawn = (faces: IndexEntry['faces']): string =>
    JSON.stringify(faces?.map(({ name, own = [] }) => [name, own.map(({ hash }) => hash)]) ?? null);
  const [first] = entries;
  return entries.every(({ faces }) => drawn(faces) === drawn(first?.faces)) ? first?.faces : undefined;
}

/** @param folder where the files lie, below that of the page */
export function indexEntry(
  { deck, locale, artifacts, cover, fonts, faces, house }: ProducedDeck,
  folder: string,
): IndexEntry {
  const { stem, lang, title, subtitle, facts, minutes, accent, ratio } = deck;
  const file = (format: Format): string | undefined =>
    artifacts.map(({ name }) => name).find((name) => name === stem + OUTPUT_FACTS[format].suffix);
  return {
    deck: { stem, lang, title, subtitle, facts, minutes, accent, ratio },
    folder,
    locale,
    cover: cover && `data:image/png;base64,${Buffer.from(cover).toString('base64')}`,
    html: file('html'),
    pdf: file('pdf'),
    handout: file('handout'),
    fonts,
    ...(faces && { faces }),
    ...(house && { house }),
  };
}
