/** Names what the presenter view shows: the headline above the notes, and that the small slide is the next. */
import { element } from '../ui/element.js';
import type { ClientWords } from '../../model/interface/words.js';
import { headlineOf } from './announce-slide.js';
import { activeSlide, slideElements } from './player.js';

/** To be called after each move. */
export function labelPresenter(words: ClientWords): void {
  const slides = slideElements();
  const slide = activeSlide();
  if (slide === undefined) return;
  const next = slides[slides.indexOf(slide) + 1];
  // While parts of a slide are still to come, the next picture is of this one.
  const isWhole = slide.querySelector('[data-bespoke-marp-fragment="inactive"]') === null;
  const upNext = isWhole ? next : slide;
  fill(NOTES, 'pullquote-note-headline', [element('span', { text: headlineOf(slide) })]);
  fill(
    NEXT,
    'pullquote-next-label',
    upNext === undefined
      ? [element('b', { text: words.end })]
      : [element('b', { text: words.upNext }), ' ', element('span', { text: headlineOf(upNext) })],
  );
}

const NOTES = '.bespoke-marp-presenter-note-container';
const NEXT = '.bespoke-marp-presenter-next-container';

function fill(container: string, name: string, content: readonly (Node | string)[]): void {
  const area = document.querySelector(container);
  if (area === null) return;
  const label = area.querySelector(`.${name}`) ?? element('p', { class: name });
  if (label.parentElement === null) area.prepend(label);
  label.replaceChildren(...content);
}
