/** Third phase: a deck and the densities that were measured in, the deck as it is shown and printed out. */
import { withDensities, type Densities } from '../../fit/fit-slides.js';
import type { MadeDeck } from '../compose/make-deck.js';
import { withDensityIn } from '../../text/slide-class.js';

/** @returns the very same deck when no density changes */
export function settleDeck(made: MadeDeck, densities: Densities): MadeDeck {
  const deck = withDensities(made.deck, densities);
  if (deck.slides.every(({ density }, index) => density === made.deck.slides[index]?.density)) return made;
  const slides = made.rendered.slides.map((slide, index) => {
    const planned = deck.slides[index];
    if (planned === undefined) throw new Error(`slide ${index + 1} was rendered and not planned`);
    // A density is a class of its slide and nothing else, so that no slide is rendered again.
    return withDensityIn(slide, planned.density);
  });
  return { ...made, deck, rendered: { ...made.rendered, slides } };
}
