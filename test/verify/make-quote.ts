/** Makes the quotes that tests check, as parsing would. */
import type { Quote, SourcePlace } from '../../src/model/outline.js';

const NOWHERE = { line: 1, column: 1, offset: 0 };
const SPAN = { start: NOWHERE, end: NOWHERE };

export function makeQuote(words: string, more: Partial<Quote> = {}): Quote {
  return {
    type: 'quote',
    key: 'one/1',
    text: [{ type: 'text', value: words }],
    speaker: 'Rowan Tesk',
    role: 'guest',
    source: 'talk',
    mode: 'verbatim',
    span: SPAN,
    textSpan: SPAN,
    ...more,
  };
}

export function paragraph(number: number): SourcePlace {
  return { type: 'paragraph', number };
}

export function time(seconds: number): SourcePlace {
  return { type: 'time', seconds };
}
