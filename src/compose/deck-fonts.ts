/** The pages of a deck in, the style sheets with their fonts out. */
import {
  clustersOf,
  embedFonts,
  missingGlyphs,
  type AuthorFont,
  type FaceCharacters,
  type FontWorkers,
} from '../fonts/index.js';
import { faceCharacters } from './face-characters.js';

export interface DeckPages {
  /** The slides and their theme, as HTML and CSS. */
  readonly slides: readonly string[];
  /** What the speaker's copy shows besides. */
  readonly notes: readonly string[];
  /** Words of the sources that it shows besides: no author's, so that a glyph they lack is no problem of the talk. */
  readonly contexts: readonly string[];
  /** The handout, as HTML and CSS; empty when none is made. */
  readonly handout: readonly string[];
}

export interface DeckFonts {
  /** For the audience's copy. */
  readonly screen: string;
  /** For the speaker's copy, whose notes are set in Pullquote Sans. */
  readonly presenter: string;
  /** For pages that never leave the machine: quicker to make, larger. */
  readonly print: string;
  /** Code points that no font has. */
  readonly missing: readonly number[];
}

export interface FontFolders {
  readonly cacheFolder: string;
  /** Fonts that were made before, where nothing can be written. */
  readonly readOnlyCache?: string | undefined;
  readonly workers: FontWorkers;
}

export async function deckFonts(
  pages: DeckPages,
  authorFonts: readonly AuthorFont[],
  folders: FontFolders,
): Promise<DeckFonts> {
  const slides = faceCharacters(pages.slides);
  const sets = await embedFonts({
    ...folders,
    authorFonts,
    outputs: [
      { format: 'woff2', characters: slides },
      { format: 'woff2', characters: withNotes(slides, [...pages.notes, ...pages.contexts]) },
      { format: 'sfnt', characters: faceCharacters([...pages.slides, ...pages.handout]) },
    ],
  });
  const [screen, presenter, print] = sets.map(({ css }) => css);
  const inNotes = missingGlyphs(clustersOf(pages.notes), authorFonts, ['sans-400']);
  const missing = [...new Set([...(sets[0]?.missing ?? []), ...inNotes, ...(sets[2]?.missing ?? [])])];
  return { screen: screen ?? '', presenter: presenter ?? '', print: print ?? '', missing };
}

function withNotes(slides: FaceCharacters, notes: readonly string[]): FaceCharacters {
  return new Map([
    ...slides,
    ['sans-400', new Set([...(slides.get('sans-400') ?? []), ...clustersOf(notes)])],
  ]);
}
