/** A slide in, the words that only it shows out: what a picture of the slide is described by. */
import type { Slide } from '../model/deck.js';
import type { FigureData, FigureItem } from '../model/figure.js';
import { plainText, type RichText } from '../model/inline.js';

/** The headline, the points, the figures' words and what its pictures show; quotes are printed beside it. */
export function slideWords(slide: Slide): string {
  return [slide.headline, ...contentOf(slide)]
    .map((rich) => plainText(rich))
    .filter((words) => words !== '')
    .join('; ');
}

function contentOf(slide: Slide): readonly RichText[] {
  if (!('points' in slide)) return [];
  return [...slide.points, ...slide.figures.flatMap(figureWords), ...slide.pictures.map(({ alt }) => alt)];
}

function figureWords(figure: FigureData): readonly RichText[] {
  switch (figure.kind) {
    case 'compare':
      return figure.columns.flatMap(({ title, items }) => [title, ...items]);
    case 'network':
      return [figure.hub, ...figure.partners.flatMap(itemWords)];
    default:
      return figure.items.flatMap(itemWords);
  }
}

function itemWords({ label, text }: FigureItem): readonly RichText[] {
  return [label ?? [], text ?? []];
}
