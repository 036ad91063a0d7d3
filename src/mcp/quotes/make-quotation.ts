/** A stretch of a source in, the quotation that can be made of it out, with who said it: or why none can. */
import { refusalOf, type Refusal } from '../../edit/refusal.js';
import { passes, type Evidence, type TextRange } from '../../model/evidence.js';
import type { Meta, Person, SourcePlace } from '../../model/outline.js';
import { oneLine } from '../../text/one-line.js';
import { placeOf } from '../../verify/index/places.js';
import type { IndexedSource } from '../../verify/index/index-source.js';
import { supposedQuote } from '../../verify/supposed-quote.js';
import { judgeQuote } from '../../verify/verify-quote.js';
import { explainQuote } from '../../verify/explain/explain-quote.js';
import type { SourceSpanOf } from './span-id.js';

/** What an outline would write. */
export interface MadeQuotation {
  readonly words: string;
  /** As the front matter names who said it. */
  readonly speaker: string;
  readonly source: string;
  readonly place: SourcePlace | undefined;
}

const ELISION = ' […] ';

/** @param spans one, or the parts of one quotation in order; not empty */
export function makeQuotation(
  spans: readonly SourceSpanOf[],
  meta: Meta,
  sources: ReadonlyMap<string, IndexedSource>,
): MadeQuotation | Refusal {
  const [first] = spans;
  const indexed = first && sources.get(first.source);
  if (first === undefined || indexed === undefined) return unfit('its source is not at hand');
  const { text } = indexed.source;
  const words = joined(spans, text)
    .map(([start, end]) => oneLine(text.slice(start, end)))
    .join(ELISION);
  const place = placeOf(indexed.source, first.range[0]);
  const people = [...meta.guests, ...meta.hosts];
  const judge = (person: Person): Evidence => {
    const { verbatim } = meta.sources.find(({ id }) => id === first.source) ?? {};
    return judgeQuote(supposedQuote(words, person, first.source, meta, place), indexed, meta, verbatim);
  };
  const judged = people.map((person) => ({ person, evidence: judge(person) }));
  const sure = judged.filter(({ evidence }) => isSure(evidence));
  const [one] = sure;
  if (one !== undefined && sure.length === 1)
    return { words, speaker: one.person.name, source: first.source, place };
  return unfit(reasonOf(judged.map(({ evidence }) => evidence)));
}

/** Nothing is left out between sentences that follow each other. */
function joined(spans: readonly SourceSpanOf[], text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { range } of spans) {
    const last = ranges.at(-1);
    if (last !== undefined && text.slice(last[1], range[0]).trim() === '')
      ranges[ranges.length - 1] = [last[0], range[1]];
    else ranges.push(range);
  }
  return ranges;
}

/** The words stand as they were said, and the source itself says who said them. */
function isSure(evidence: Evidence): boolean {
  const { attribution, scope } = evidence;
  return passes(evidence) && scope === undefined && (attribution === 'confirmed' || attribution === 'stated');
}

function reasonOf(evidence: readonly Evidence[]): string {
  const failed = evidence.find(
    ({ attribution, status }) => attribution !== 'contradicted' && status !== 'exact',
  );
  const explained = failed && explainQuote(failed);
  if (explained !== undefined) return explained.message;
  if (evidence.some(({ scope }) => scope !== undefined))
    return 'what its speaker supposes, reports or asks would stand as a claim';
  return 'its source does not say that one of the outline’s people said it';
}

function unfit(reason: string): Refusal {
  return refusalOf(
    'quote-unfit',
    `this cannot be quoted: ${reason}`,
    'quote the whole sentence that `find_quotes` gives, or other words; what no label of the source attributes, a person must',
  );
}
