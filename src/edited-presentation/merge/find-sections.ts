/** The slides that a presentation was built with, and an outline as it is now, in; which section is whose out. */
import type { FileEvidence, QuoteEvidence } from '../../model/file-evidence.js';
import { plainText } from '../../model/inline.js';
import type { Outline, Section } from '../../model/outline.js';
import { hashWords } from '../../verify/lock/quote-hash.js';

/** By the slides' ids. An id may have been changed since: then the headline tells, where only one has it. */
export function findSections({ slides }: FileEvidence, { sections }: Outline): ReadonlyMap<string, Section> {
  const ids = new Set(slides.map(({ id }) => id));
  const renamed = sections.filter(({ id }) => !ids.has(id));
  const found = slides.flatMap(({ id, title }) => {
    const own = sections.find((section) => section.id === id);
    if (own !== undefined) return [[id, own] as const];
    const alike = renamed.filter(({ headline }) => hashWords(plainText(headline)) === title);
    const [one] = alike;
    const isSure = alike.length === 1 && slides.filter((slide) => slide.title === title).length === 1;
    return one !== undefined && isSure ? [[id, one] as const] : [];
  });
  return new Map(found);
}

/** A quotation is called after its section, and by its number there. */
export function keyNow({ key, slide }: QuoteEvidence, sections: ReadonlyMap<string, Section>): string {
  const section = sections.get(slide);
  return section !== undefined && key.startsWith(`${slide}/`) ? section.id + key.slice(slide.length) : key;
}
