/** What a deck asks of its fonts in, the style sheets with the fonts out. */
import { embedFonts, type AddedFont, type FontWorkers } from '../../fonts/index.js';
import { lacksOf, type FontNeeds } from './font-needs.js';
import type { FontLacks } from './glyph-problems.js';
import type { CachePart } from '../../write/cache/cache-part.js';
import { withSheetFonts } from './sheet-fonts.js';

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
  readonly cache: CachePart;
  readonly workers: FontWorkers;
}

export async function deckFonts(needs: FontNeeds, folders: FontFolders): Promise<DeckFonts> {
  const added = await withSheetFonts(needs.outlineFonts, needs.rules);
  const sets = await embedFonts({
    ...folders,
    addedFonts: added,
    faces: needs.faces,
    outputs: [
      { format: 'woff2', ...needs.screen },
      { format: 'woff2', ...needs.presenter },
      { format: 'sfnt', ...needs.print },
    ],
  });
  const [screen, presenter, print] = sets.map(({ css }) => css);
  if (screen === undefined || presenter === undefined || print === undefined)
    throw new Error('three sets of fonts were asked for, and fewer made');
  return { screen, presenter, print, lacks: lacksOf(needs, sets, added), added };
}
