/** An indexed source in, what the import asks of the check of evidence out. */
import type { CheckFor, WordsCheck } from './quotes/check-words.js';
import type { TextSpan } from './units/text-span.js';
import { passes } from '../model/evidence.js';
import { text } from '../model/inline.js';
import type { Quote, SourcePlace } from '../model/outline.js';
import { rangeAt } from '../text/range-at.js';
import type { SourceText } from '../model/source-text.js';
import type { IndexedSource } from '../verify/index/index-source.js';
import { placeOf } from '../verify/index/places.js';
import { stateSpeakers } from '../verify/attribution/state-speakers.js';
import { judgeQuote } from '../verify/verify-quote.js';

const NOWHERE = { line: 1, column: 1, offset: 0 };
const SPAN = { start: NOWHERE, end: NOWHERE };

/** Stricter than a build: no elision, and no doubt about who speaks. */
export function importCheck(indexed: IndexedSource): CheckFor {
  const place = (offset: number) => placeOf(indexed.source, offset);
  return ({ guests, hosts, others }, speakers) => {
    const stated = { ...indexed, source: stateSpeakers(indexed.source, speakers) };
    const verify: WordsCheck['verify'] = (words, { start, end }, person) => {
      if (isRepeated(indexed.source.text, { start, end }) || hasAside(indexed.source, { start, end }))
        return undefined;
      const quote: Quote = {
        key: 'draft',
        ...{ type: 'quote', text: text(words), source: '', mode: 'verbatim', place: place(start) },
        ...{ speaker: person?.member.name ?? '', role: person?.role ?? 'other' },
        ...{ span: SPAN, textSpan: SPAN },
      };
      const evidence = judgeQuote(quote, stated, { guests, hosts: [...hosts, ...others] });
      if (evidence.status !== 'exact' && evidence.status !== 'normalised') return undefined;
      if (evidence.scope !== undefined) return undefined;
      const sound = person === undefined || (passes(evidence) && evidence.attribution !== 'doubtful');
      return sound ? evidence.place : undefined;
    };
    const known = new Map<string, SourcePlace | undefined>();
    return {
      placeOf: place,
      // The same words are looked at for a slide, for its headline and for its points.
      verify(words, span, person) {
        const key = JSON.stringify([words, span.start, span.end, person?.member.name, person?.role]);
        if (!known.has(key)) known.set(key, verify(words, span, person));
        return known.get(key);
      },
    };
  };
}

/** Stage directions, headers and footers are nobody's words. */
function hasAside({ asides, turns }: SourceText, { start, end }: TextSpan): boolean {
  const last = turns.length === 0 ? undefined : rangeAt(asides, end - 1);
  return last !== undefined && last.end > start;
}

/** What comes back so often is a refrain and no quote; and the check would judge each of its places. */
const MOST_PLACES = 12;

function isRepeated(text: string, { start, end }: TextSpan): boolean {
  const words = text.slice(start, end);
  let at = -1;
  for (let count = 0; count <= MOST_PLACES; count += 1) {
    at = text.indexOf(words, at + 1);
    if (at === -1) return false;
  }
  return true;
}
