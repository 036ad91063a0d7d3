/** The sections that a deck's list of slides has: one a theme. */
import type { Deck } from '../model/deck.js';
import { plainText } from '../model/inline.js';
import { FIRST_SLIDE, type SlideSection } from './ooxml/presentation.js';

/** A theme begins a section; what stands before the first and after the last has one of its own. */
export function sectionsOf({ slides, title }: Deck): readonly SlideSection[] {
  const sections: { name: string; slides: number[]; isTheme: boolean }[] = [];
  for (const { kind, headline, page } of slides) {
    const isTheme = kind === 'theme';
    const isOuter = kind === 'cover' || kind === 'agenda' || kind === 'closing' || kind === 'sources';
    const last = sections.at(-1);
    const id = FIRST_SLIDE + page - 1;
    if (last !== undefined && !isTheme && (!isOuter || !last.isTheme)) last.slides.push(id);
    else sections.push({ name: plainText(isTheme || last ? headline : title), slides: [id], isTheme });
  }
  return sections;
}
