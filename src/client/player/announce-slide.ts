/** Tells those who do not see the screen which slide is up: its number and its headline, each time it changes. */
import { element } from '../ui/element.js';
import { activeSlide, slideElements } from './player.js';
import { fillWords, type ClientWords } from '../../model/interface/words.js';

/** Politely: what is being read out is read to its end. @returns tells the slide that is up now */
export function slideAnnouncer(words: () => ClientWords): () => void {
  const said = element('p', { class: 'pullquote-said', attributes: { role: 'status' } });
  document.body.append(said);
  return () => {
    const text = sayPlace(words());
    // A text that is set anew, even to the same, is read out again.
    if (said.textContent !== text) said.textContent = text;
  };
}

function sayPlace({ slideOf }: ClientWords): string {
  const slide = activeSlide();
  if (slide === undefined) return '';
  const slides = slideElements();
  return fillWords(slideOf, {
    n: slides.indexOf(slide) + 1,
    all: slides.length,
    headline: headlineOf(slide),
  });
}

/** Without the line breaks of its source. */
export function headlineOf(slide: Element): string {
  return (slide.querySelector('h1, h2')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
