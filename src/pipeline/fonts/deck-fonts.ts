/** The pages of a deck in, the style sheets with their fonts out. */
import { familyLists } from '../../css/font-families.js';
import {
  clustersOf,
  embedFonts,
  missingGlyphs,
  type AddedFont,
  type FaceCharacters,
  type FontWorkers,
} from '../../fonts/index.js';
import { faceCharacters, joinFaces } from './face-characters.js';
import { absentFamilies, foreignFamilies, rulesOf } from './family-problems.js';
import type { FontLacks } from './glyph-problems.js';
import { withSheetFonts } from './sheet-fonts.js';

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
  readonly lacks: FontLacks;
  /** Those that are in it besides ours: of the outline, and of the look. */
  readonly added: readonly AddedFont[];
}

export interface FontFolders {
  readonly cacheFolder: string;
  /** Fonts that were made before, where nothing can be written. */
  readonly readOnlyCache?: string | undefined;
  readonly workers: FontWorkers;
}

export async function deckFonts(
  pages: DeckPages,
  outlineFonts: readonly AddedFont[],
  folders: FontFolders,
): Promise<DeckFonts> {
  const ofSlides = rulesOf(pages.slides);
  const rules = [...ofSlides, ...rulesOf(pages.handout)];
  const addedFonts = await withSheetFonts(outlineFonts, rules);
  const slides = faceCharacters(pages.slides, ofSlides);
  const lists = familyLists(rules);
  // A handout may give a variable of the slides another value.
  const families = foreignFamilies(pages.handout.length === 0 ? lists : familyLists(ofSlides));
  const sets = await embedFonts({
    ...folders,
    addedFonts,
    outputs: [
      { format: 'woff2', characters: slides, families },
      { format: 'woff2', characters: withNotes(slides, [...pages.notes, ...pages.contexts]), families },
      {
        format: 'sfnt',
        // The slides were read already; those in the handout are under its rules as well.
        characters:
          pages.handout.length === 0 ? slides : joinFaces(slides, faceCharacters(pages.handout, rules)),
        families: foreignFamilies(lists),
      },
    ],
  });
  const [screen, presenter, print] = sets.map(({ css }) => css);
  const inNotes = missingGlyphs(clustersOf(pages.notes), addedFonts, ['sans-400']);
  // The second has words of the sources in it.
  const shown = [sets[0], sets[2]];
  const missing = [...new Set([...inNotes, ...shown.flatMap((set) => set?.missing ?? [])])];
  const han = [...new Set(shown.flatMap((set) => set?.han ?? []))];
  return {
    screen: screen ?? '',
    presenter: presenter ?? '',
    print: print ?? '',
    lacks: { missing, han, absent: absentFamilies(lists, addedFonts) },
    added: addedFonts,
  };
}

function withNotes(slides: FaceCharacters, notes: readonly string[]): FaceCharacters {
  return joinFaces(slides, new Map([['sans-400', clustersOf(notes)]]));
}
