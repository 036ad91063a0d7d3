/** Checks whether a source gives the words it holds to the person the quote names. */
import type { Attribution, TextRange } from '../model/evidence.js';
import type { Quote } from '../model/outline.js';
import type { SourceText } from '../model/source-text.js';
import { attributedPerson } from './article-attribution.js';
import { rangeAt } from './index-source.js';
import { isLabelOf, namesOf, type People } from './speaker-names.js';

export interface Attributed {
  readonly attribution: Attribution;
  /** The name the source gives, when it is another. */
  readonly said?: string | undefined;
}

/** A transcript's label decides; an article's words only cast doubt, since sentences can be read in many ways. */
export function attribute(source: SourceText, range: TextRange, quote: Quote, people: People): Attributed {
  if (source.turns.length > 0) return byLabel(rangeAt(source.turns, range[0])?.speaker, quote, people);
  const person = attributedPerson(source, range, people);
  if (person === undefined) return { attribution: 'unknown' };
  if (namesOf(quote.speaker, people).includes(person.name)) return { attribution: 'confirmed' };
  return { attribution: 'doubtful', said: person.name };
}

function byLabel(label: string | undefined, quote: Quote, people: People): Attributed {
  if (label === undefined) return { attribution: 'unknown' };
  return isLabelOf(label, quote, people)
    ? { attribution: 'confirmed' }
    : { attribution: 'contradicted', said: label };
}
