/** A deck and its rendered slides in, the page that is printed as the handout out. */
import type { Deck, Slide } from '../../model/deck.js';
import { plainText } from '../../model/inline.js';
import type { Locale } from '../../model/locale.js';
import type { WordBreaksByLanguage } from '../../model/word-breaks.js';
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

/** One slide on paper: what is shown, and what is read beside it. */
interface HandoutEntry {
  readonly slide: Slide;
  /** The rendered slide. */
  readonly svg: string;
  /** What the slide shows, for those who cannot see it: it is printed as a picture. */
  readonly words: string;
  /** Speaker notes as paragraphs of lines; empty unless they are asked for. */
  readonly notes: readonly (readonly string[])[];
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
    entry({ slide, svg: rendered.slides[index] ?? '', words: slideWords(slide, locale) }, options.notes),
  );
  const view = {
    ...deck,
    ...options,
    locale,
    breaks,
    css: rendered.css,
    handoutCss: HANDOUT_SHEETS.map((sheet) => templateFile(files, `styles/${sheet}.css`)).join('\n'),
    plainTitle: runningTitle(plainText(deck.title)),
    // It stood on the look's paper; the handout's style sheet darkens it for white.
    accent: deck.accent?.fill ?? deck.look.accent,
    shape: deck.ratio.replace(':', ' / '),
    entries: options.layout === 'reading' ? entries.filter(hasReading) : entries,
    sheets: chunks(entries, SLIDES_A_PAGE[options.layout]),
    discussions: entries.filter(({ slide }) => slide.kind === 'discussion'),
    opening: entries.find(({ slide }) => slide.kind === 'cover'),
  };
  return templates.render(`handout/${options.layout}.html`, view);
}

/** Notes that were not asked for are not in the view either: no template can let them out. */
function entry(shown: Omit<HandoutEntry, 'notes'>, withNotes: boolean): HandoutEntry {
  const { slide } = shown;
  const notes = withNotes ? slide.notes.flatMap(paragraphs) : [];
  return { ...shown, slide: { ...slide, notes: [] }, notes };
}

/** Blank lines part paragraphs; a single line break is kept, as the speaker wrote it. */
function paragraphs(note: string): readonly (readonly string[])[] {
  return note.split(/\n\s*\n/).map((paragraph) => paragraph.trim().split('\n'));
}

/**
 * In the margin of a page Chromium breaks no word, whatever a style sheet says: one that is wider than the margin is
 * cut there. It stands whole at the handout's head.
 */
function runningTitle(title: string): string {
  return title.replace(/([\p{LC}\p{Lm}\p{M}\p{N}]{59})[\p{LC}\p{Lm}\p{M}\p{N}]{2,}/gu, '$1…');
}

/** Made slides say nothing that the handout's own head and lists do not; questions come at its end. */
function hasReading({ slide }: HandoutEntry): boolean {
  return ['theme', 'aside', 'plain', 'divider'].includes(slide.kind);
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
