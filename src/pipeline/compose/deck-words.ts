/** A deck that was made in, all that its copies show out: what its fonts are cut for. */
import { wordsIn } from '../../model/interface/words.js';
import { paceWords } from '../../rehearse/pace-words.js';
import type { DeckWords } from '../fonts/font-needs.js';
import type { LoadedOutline } from '../load/load-outline.js';
import type { MadeDeck } from './make-deck.js';
import { contextTexts } from './quote-contexts.js';

export interface ShownCopies {
  /** Whether there is a copy for the speaker. */
  readonly presenter: boolean;
  /** The page of the handout, where there is one. */
  readonly handout?: string | undefined;
}

export function deckWords(
  { deck, rendered, theme }: MadeDeck,
  loaded: LoadedOutline,
  { presenter, handout }: ShownCopies,
): DeckWords {
  const notes = [...deck.slides.flatMap((slide) => slide.notes), ...Object.values(paceWords(loaded.locale))];
  return {
    slides: [...rendered.slides, theme.rules],
    controls: Object.values(wordsIn(deck.lang)),
    notes: presenter ? notes : [],
    contexts: presenter ? contextTexts(loaded) : [],
    handout: handout === undefined ? [] : [handout],
  };
}
