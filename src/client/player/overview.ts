/** Makes the player's overview one that can be heard and walked by keyboard: each slide is a button with a name. */
import { headlineOf } from './announce-slide.js';
import { layOutOverview } from './overview-layout.js';
import { nameParts } from './name-parts.js';
import { slideElements } from './player.js';
import { fillWords, type ClientWords } from '../../model/interface/words.js';

/** Idempotent: to be called whenever the player has made its slides anew. */
export function nameOverview(words: ClientWords): void {
  nameParts(words);
  const slides = slideElements();
  for (const [index, slide] of slides.entries()) {
    const place = { n: index + 1, all: slides.length, headline: headlineOf(slide) };
    makeButton(slide, fillWords(words.slideOf, place));
    keepStill(slide);
  }
  showAll();
  layOutOverview();
}

/** What is in it is a picture here: its text is not read out, and its links lead nowhere. */
function makeButton(slide: SVGElement, name: string): void {
  slide.setAttribute('role', 'button');
  const title =
    slide.querySelector(':scope > title') ?? document.createElementNS(slide.namespaceURI, 'title');
  title.textContent = name;
  slide.prepend(title);
  for (const section of slide.querySelectorAll('section')) {
    section.inert = true;
    section.setAttribute('aria-hidden', 'true');
  }
}

/** The player hides every slide but one from readers' programs, each time it moves. */
export function keepOverviewHeard(): void {
  new MutationObserver(showAll).observe(document.body, { subtree: true, attributeFilter: ['aria-hidden'] });
}

function showAll(): void {
  for (const slide of slideElements()) {
    slide.setAttribute('aria-current', String(slide.classList.contains('bespoke-marp-active')));
    slide.removeAttribute('aria-hidden');
  }
}

/** The player scrolls smoothly, whatever the reader's system says of motion. */
function keepStill(slide: Element): void {
  slide.scrollIntoView = (options) => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const wanted =
      typeof options === 'object' && still ? { ...options, behavior: 'instant' as const } : options;
    Element.prototype.scrollIntoView.call(slide, wanted);
  };
}
