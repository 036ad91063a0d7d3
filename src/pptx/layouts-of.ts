/** The layouts of a deck: one for each kind of slide that it has, with the places that such slides have. */
import type { Deck, Slide } from '../model/deck.js';
import { at } from '../text/at.js';
import type { DrawnSlide } from './drawn/drawn-slide.js';
import { placesOf, type SlideLayout } from './ooxml/layouts.js';

/** The standard's name for what a layout is like, 19.7.15. */
const LAYOUT_TYPES: Readonly<Partial<Record<Slide['kind'], string>>> = {
  cover: 'title',
  divider: 'secHead',
  closing: 'cust',
};

/** In the order in which their kinds come. */
export function layoutsOf({ slides }: Deck, drawn: readonly DrawnSlide[]): readonly SlideLayout[] {
  const kinds = [...new Set(slides.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = drawn.filter((_, index) => at(slides, index).kind === kind);
    const places = own.flatMap(placesOf);
    return {
      ...{ name: capital(kind), type: LAYOUT_TYPES[kind] ?? 'obj', background: at(own, 0).background },
      places: places.filter(({ role }, index) => places.findIndex((place) => place.role === role) === index),
    };
  });
}

/** What a layout, or the shapes of a figure, are called by their kind. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
