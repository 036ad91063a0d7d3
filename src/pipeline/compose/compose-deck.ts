/** First phase: a loaded outline in, its deck with the fonts for it out. */
import type { Problem } from '../../model/problems/problem.js';
import { deckFonts, type DeckFonts } from '../fonts/deck-fonts.js';
import { fontNeeds } from '../fonts/font-needs.js';
import { glyphProblems } from '../fonts/glyph-problems.js';
import type { LoadedOutline } from '../load/load-outline.js';
import type { Workshop } from '../workshop/workshop.js';
import { deckWords } from './deck-words.js';
import { handoutHtml } from './handout-html.js';
import { locateSections } from './locate-sections.js';
import { makeDeck, type MadeDeck } from './make-deck.js';

/** A deck on its way to its outputs: each phase takes it, and hands it on with what it found. */
export interface ComposedDeck {
  readonly loaded: LoadedOutline;
  readonly made: MadeDeck;
  readonly fonts: DeckFonts;
  /** What is wrong as far as it is known, each with its section. */
  readonly problems: readonly Problem[];
}

/**
 * @param known what is wrong with the outline so far
 * @param faults in a draft, the problems to show on the slides
 */
export async function composeDeck(
  loaded: LoadedOutline,
  known: readonly Problem[],
  workshop: Workshop,
  faults: readonly Problem[] = [],
): Promise<ComposedDeck> {
  const { options, resources, packTheme, fontFolders } = workshop;
  const made = await makeDeck(loaded, resources, packTheme, faults);
  const words = deckWords(made, loaded, {
    presenter: options.formats.includes('presenter'),
    handout: options.formats.includes('handout') ? handoutHtml(made, loaded, workshop, '') : undefined,
  });
  const fonts = await deckFonts(fontNeeds(words, loaded.fonts, loaded.faces), fontFolders);
  const found = [...known, ...glyphProblems(fonts.lacks, loaded.outline)];
  return { loaded, made, fonts, problems: locateSections(found, loaded.outline) };
}
