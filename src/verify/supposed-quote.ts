/** Words of a source and a person in, the quotation that would have them as that person's out: to ask whether it would stand. */
import { text } from '../model/inline.js';
import type { Meta, Person, Quote, SourcePlace } from '../model/outline.js';
import type { Span } from '../model/position.js';

/** Of no outline: its place in one says nothing. */
export function supposedQuote(
  words: string,
  { name }: Person,
  source: string,
  { hosts }: Pick<Meta, 'hosts'>,
  place?: SourcePlace,
): Quote {
  return {
    ...{ type: 'quote', key: 'none/1', text: text(words), speaker: name, source, place, mode: 'verbatim' },
    role: hosts.some((host) => host.name === name) ? 'host' : 'guest',
    ...{ span: NOWHERE, textSpan: NOWHERE },
  };
}

const START = { line: 1, column: 1, offset: 0 };
const NOWHERE: Span = { start: START, end: START };
