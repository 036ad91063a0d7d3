/** An outline for plan tests: nothing in it but what a test gives it. */
import type { Block, Meta, Outline, Quote, Section, Source } from '../../src/model/outline.js';
import { text } from '../../src/model/inline.js';
import { keyQuotes } from '../../src/parse/quotes/key-quotes.js';
import type { Span } from '../../src/model/position.js';

const start = { line: 1, column: 1, offset: 0 };
export const SPAN: Span = { start, end: start };

function planMeta(parts: Partial<Meta> = {}): Meta {
  return {
    ...{ title: 'A talk', lang: 'en', ratio: '16:9', fonts: [], omit: [], guests: [] },
    ...{ hosts: [], sources: [] },
    ...parts,
  };
}

export function planSection(id: string, parts: Partial<Section> = {}): Section {
  return {
    ...{ kind: 'theme', id, headline: text(`Headline of ${id}`), reveal: false, blocks: [], span: SPAN },
    headingSpan: SPAN,
    ...parts,
  };
}

export function planQuote(parts: Partial<Quote> = {}): Quote & Block {
  return {
    ...{
      type: 'quote',
      key: 'one/1',
      text: text('her words'),
      speaker: 'Ada',
      role: 'guest',
      source: 'report',
    },
    ...{ mode: 'verbatim', span: SPAN, textSpan: SPAN },
    ...parts,
  };
}

export function planSource(parts: Partial<Source> = {}): Source {
  return { id: 'report', title: 'A report', span: SPAN, ...parts };
}

export function planOutline(sections: readonly Section[], meta: Partial<Meta> = {}): Outline {
  const file = { path: 'content/talk.en.md', folder: '/nowhere', name: 'talk', lang: 'en', text: '' };
  const keyed = sections.map((section) => ({ ...section, blocks: keyQuotes(section.blocks, section.id) }));
  return { file, meta: planMeta(meta), coverNotes: [], sections: keyed };
}
