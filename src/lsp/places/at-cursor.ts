/** An outline and an offset in it in, what of the outline stands there out. */
import type { Outline, Person, Quote, Section, Source } from '../../model/outline.js';
import { sourceMarkSpans } from './written-names.js';
import { holds } from '../protocol/positions.js';

export function quotesIn({ sections }: Outline): readonly Quote[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quote'));
}

export function quoteAt(outline: Outline, offset: number): Quote | undefined {
  return quotesIn(outline).find(({ span }) => holds(span, offset));
}

export function sectionAt({ sections }: Outline, offset: number): Section | undefined {
  return sections.findLast(({ span }) => span.start.offset <= offset);
}

/** The source whose id is written there: in the front matter, or in an attribution. */
export function sourceAt(outline: Outline, offset: number): Source | undefined {
  const marked = sourceMarkSpans(outline).find(({ span }) => holds(span, offset))?.id;
  return outline.meta.sources.find(({ id, span }) => id === marked || holds(span, offset));
}

export function peopleOf({ meta: { guests, hosts } }: Outline): readonly Person[] {
  return [...guests, ...hosts];
}
