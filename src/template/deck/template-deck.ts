/** A deck in, Marp Markdown out. */
import { bleedOf } from '../../model/bleed-of.js';
import type { Deck, Slide } from '../../model/deck.js';
import { plainText } from '../../model/inline.js';
import type { Locale } from '../../model/locale.js';
import type { WordBreaksByLanguage } from '../../model/word-breaks.js';
import { compositionClasses } from './compose-slide.js';
import type { Templates } from '../templates.js';
import { isTrueToTime } from '../../model/figure.js';
import { slideClass } from '../../text/slide-class.js';

/** The deck as one Marp Markdown document, in the look called `theme`. */
export function templateDeck(
  deck: Deck,
  theme: string,
  templates: Templates,
  locale: Locale,
  breaks: WordBreaksByLanguage = new Map(),
): string {
  const slides = deck.slides.map((slide) => templateSlide(slide, deck, templates, locale, breaks));
  const view = {
    theme,
    size: deck.ratio,
    lang: deck.lang,
    title: plainText(deck.title),
    slides: slides.map((slide) => slide.trim()),
  };
  return `${templates.render('deck.md', view).trim()}\n`;
}

function templateSlide(
  slide: Slide,
  deck: Deck,
  templates: Templates,
  locale: Locale,
  breaks: WordBreaksByLanguage,
): string {
  const view = { ...slide, classes: slideClasses(slide, deck).join(' '), lang: deck.lang, locale, breaks };
  return templates.render(`slides/${slide.kind}.md`, view).replace(/\n{3,}/g, '\n\n');
}

/** They carry the slide's id, its density and what is on it. */
function slideClasses(slide: Slide, { still, duotone }: Deck): readonly string[] {
  return [
    slide.kind,
    slideClass({ ...slide, calm: bleedOf(slide)?.calm }),
    ...(slide.faults.length > 0 ? ['faulty'] : []),
    ...(still === true ? ['still'] : []),
    ...(duotone === true ? ['duotone'] : []),
    ...contentClasses(slide),
    ...compositionClasses(slide),
  ];
}

/** From these the look composes the slide: a figure beside a quote stands otherwise than alone. */
function contentClasses(slide: Slide): readonly string[] {
  if (!('quotes' in slide)) return [];
  const has = (name: string, list: readonly unknown[]): readonly string[] =>
    list.length === 0 ? [] : [`has-${name}`, `${name}-${list.length}`];
  return [
    ...(slide.question ? ['has-question'] : []),
    ...has('quotes', slide.quotes),
    ...has('points', [...slide.paragraphs, ...slide.points]),
    ...(slide.paragraphs.length > 0 ? ['has-paragraphs'] : []),
    ...has('pictures', slide.pictures),
    ...(slide.figures.length === 0 ? [] : ['has-figure']),
    ...slide.figures.map((figure) => `figure-${isTrueToTime(figure) ? 'time-scale' : figure.kind}`),
    ...(slide.reveal ? ['reveal'] : []),
  ];
}
