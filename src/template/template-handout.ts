/** A deck and its rendered slides in, the page that is printed as the handout out. */
import type { Deck, Slide } from '../model/deck.js';
import type { Locale } from '../model/locale.js';
import type { Templates } from './templates.js';

/** `reading` sets slides beside their reading text; the others are slides with ruled lines or alone. */
export const HANDOUT_LAYOUTS = ['reading', '3up', '6up'] as const;
export type HandoutLayout = (typeof HANDOUT_LAYOUTS)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export interface HandoutOptions {
  readonly layout: HandoutLayout;
  readonly paper: Paper;
  /** Whether speaker notes are printed: they are the speaker's own unless asked for. */
  readonly notes: boolean;
}

export interface HandoutSlides {
  /** One `<svg>` a slide, in the deck's order. */
  readonly slides: readonly string[];
  /** The slides' theme and its fonts. */
  readonly css: string;
}

/** One slide on paper: what is shown, and what is read beside it. */
interface HandoutEntry {
  readonly slide: Slide;
  /** The rendered slide. */
  readonly svg: string;
}

export function templateHandout(
  deck: Deck,
  rendered: HandoutSlides,
  options: HandoutOptions,
  templates: Templates,
  locale: Locale,
): string {
  const entries = deck.slides.map((slide, index): HandoutEntry => ({
    slide,
    svg: rendered.slides[index] ?? '',
  }));
  const view = {
    ...deck,
    ...options,
    locale,
    css: rendered.css,
    entries: options.layout === 'reading' ? entries.filter(hasReading) : entries,
    discussions: entries.filter(({ slide }) => slide.kind === 'discussion'),
  };
  return templates.render(`handout/${options.layout}.html`, view);
}

/** Made slides say nothing that the handout's own head and lists do not; questions come at its end. */
function hasReading({ slide }: HandoutEntry): boolean {
  return slide.kind === 'theme' || slide.kind === 'aside' || slide.kind === 'plain';
}
