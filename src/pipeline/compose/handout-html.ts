/** A deck in, the page that its handout is printed from out. */
import { templateHandout } from '../../template/pages/template-handout.js';
import type { LoadedOutline } from '../load/load-outline.js';
import type { Workshop } from '../workshop/workshop.js';
import type { MadeDeck } from './make-deck.js';

/** @param fontCss the fonts' rules; without them the page tells which characters it needs */
export function handoutHtml(
  { deck, rendered }: MadeDeck,
  { locale, breaks }: LoadedOutline,
  { options, resources }: Pick<Workshop, 'options' | 'resources'>,
  fontCss: string,
): string {
  const { templates, files } = resources;
  const styled = { slides: rendered.slides, css: `${fontCss}\n${rendered.css}` };
  const layout = { layout: options.handout, paper: options.paper, notes: options.handoutNotes };
  return templateHandout(deck, styled, layout, templates, locale, files, breaks);
}
