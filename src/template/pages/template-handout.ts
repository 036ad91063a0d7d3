/** A deck and its rendered slides in, the page that is printed as the handout out. */
import { accentColors, isDark } from '../../looks/legible-accent.js';
import type { Deck, ImageView } from '../../model/deck.js';
import { plainText } from '../../model/inline.js';
import type { Locale } from '../../model/locale.js';
import type { WordBreaksByLanguage } from '../../model/word-breaks.js';
import { handoutEntry, readEntries } from './handout-entries.js';
import type { HandoutLayout, HandoutOptions } from './handout-options.js';
import { slideWords } from './slide-words.js';
import { templateFile, type TemplateFiles } from '../../read/template-file.js';
import type { Templates } from '../templates.js';

export interface HandoutSlides {
  /** One `<svg>` a slide, in the deck's order. */
  readonly slides: readonly string[];
  /** The slides' theme and its fonts. */
  readonly css: string;
}

const HANDOUT_SHEETS = ['line-breaks', 'handout'];

/** How many slides a page has, where it has nothing else. */
const SLIDES_A_PAGE: Readonly<Record<HandoutLayout, number>> = { reading: 1, '3up': 3, '6up': 6 };

/** @param files where the handout's own style sheet comes from */
export function templateHandout(
  deck: Deck,
  rendered: HandoutSlides,
  options: HandoutOptions,
  templates: Templates,
  locale: Locale,
  files: TemplateFiles,
  breaks: WordBreaksByLanguage = new Map(),
): string {
  const entries = deck.slides.map((slide, index) =>
    handoutEntry(
      { slide, svg: rendered.slides[index] ?? '', words: slideWords(slide, locale) },
      options.notes,
    ),
  );
  const darkLook = isDark(deck.look.paper);
  const view = {
    ...deck,
    ...options,
    locale,
    breaks,
    css: options.layout === 'reading' ? drawnOnPage(rendered.css) : rendered.css,
    handoutCss: HANDOUT_SHEETS.map((sheet) => templateFile(files, `styles/${sheet}.css`)).join('\n'),
    plainTitle: [deck.footer, deck.title]
      .flatMap((words) => words && runningTitle(plainText(words)))
      .filter(Boolean)
      .join(' · '),
    // It stood on the look's paper.
    given: accentColors(deck.accent?.fill ?? deck.look.accent, WHITE),
    darkLook,
    mark: markOf(deck, darkLook),
    shape: deck.ratio.replace(':', ' / '),
    entries: options.layout === 'reading' ? readEntries(entries) : entries,
    sheets: chunks(entries, SLIDES_A_PAGE[options.layout]),
    discussions: entries.filter(({ slide }) => slide.kind === 'discussion'),
    hasNotes: entries.some(({ notes }) => notes.length > 0),
    opening: entries.find(({ slide }) => slide.kind === 'cover'),
  };
  return templates.render(`handout/${options.layout}.html`, view);
}

/** The logo of the cover: one that was made for dark paper has a plate of it. */
function markOf({ slides }: Deck, darkLook: boolean): (ImageView & { readonly plated: boolean }) | undefined {
  const logo = slides.flatMap((slide) => (slide.kind === 'cover' ? (slide.logo ?? []) : []))[0];
  return logo && { ...logo, plated: darkLook && logo.dark !== true };
}

const WHITE = { paper: '#ffffff', ink: '#111111' };

/** Marp's rules are about slides in a drawing of their own; a figure stands among the page's words. */
function drawnOnPage(css: string): string {
  return css.replaceAll('div.marpit > svg > foreignObject > ', '.drawn > ');
}

/**
 * In the margin of a page Chromium breaks no word, whatever a style sheet says: one that is wider than the margin is
 * cut there. It stands whole at the handout's head.
 */
function runningTitle(title: string): string {
  return title.replace(/([\p{LC}\p{Lm}\p{M}\p{N}]{59})[\p{LC}\p{Lm}\p{M}\p{N}]{2,}/gu, '$1…');
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
