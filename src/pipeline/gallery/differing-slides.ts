/** A deck in, the slides that a look is known by out: one of each composition, in the deck's order. */
import type { Deck, Slide } from '../../model/deck.js';
import { compositionClasses } from '../../template/deck/compose-slide.js';

/** What a look draws in a way of its own, besides the slides that are called so; the first that a slide has counts. */
const COMPOSITIONS = ['shout', 'number', 'art-bleed'];

export function differingSlides({ slides }: Pick<Deck, 'slides'>): readonly Slide[] {
  const kinds = slides.map(kindOf);
  return slides.filter((slide, index) => kinds.indexOf(kindOf(slide)) === index);
}

function kindOf(slide: Slide): string {
  if (!('quotes' in slide) || slide.kind !== 'theme') return slide.kind;
  const classes = compositionClasses(slide);
  const composition = COMPOSITIONS.find((name) => classes.includes(name));
  if (composition !== undefined) return composition;
  if (slide.figures.length > 0) return 'figure';
  if (slide.pictures.length > 0) return 'picture';
  return slide.quotes.length > 0 || slide.question !== undefined ? 'quote' : 'points';
}
