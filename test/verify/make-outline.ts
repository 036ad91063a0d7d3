/** Makes the outlines that tests verify: sections of quotes, and the sources they name. */
import type { Outline, Quote, Section } from '../../src/model/outline.js';
import { keyQuotes } from '../../src/parse/quotes/key-quotes.js';

const NOWHERE = { line: 1, column: 1, offset: 0 };
const SPAN = { start: NOWHERE, end: NOWHERE };

export function makeOutline(sections: Readonly<Record<string, readonly Quote[]>>): Outline {
  return {
    file: { path: 'content/mill.en.md', folder: '/content', name: 'mill', lang: 'en', text: '' },
    meta: {
      title: 'Mill',
      lang: 'en',
      ratio: '16:9',
      fonts: [],
      omit: [],
      guests: [{ name: 'Rowan Tesk', also: [] }],
      hosts: [{ name: 'Ines Calder', also: [] }],
      sources: ['talk', 'other'].map((id) => ({ id, title: 'Talk', span: SPAN })),
    },
    coverNotes: [],
    sections: Object.entries(sections).map(([id, blocks]) => makeSection(id, blocks)),
  };
}

function makeSection(id: string, blocks: readonly Quote[]): Section {
  const keyed = keyQuotes(blocks, id);
  return { kind: 'theme', id, headline: [], reveal: false, blocks: keyed, span: SPAN, headingSpan: SPAN };
}
