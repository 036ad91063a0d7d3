/**
 * A stretch of a source to an id, and back. The id holds where it stands and a digest of what stands there: nothing is
 * remembered, and an id that was made up, or whose source has changed, is none.
 */
import { createHash } from 'node:crypto';
import { isRefusal, refusalOf, type Refusal } from '../../edit/refusal.js';
import type { TextRange } from '../../model/evidence.js';
import type { SourceText } from '../../model/source-text.js';

export interface SourceSpanOf {
  /** The id of its source. */
  readonly source: string;
  readonly range: TextRange;
}

export function spanId({ source, range: [start, end] }: SourceSpanOf, text: SourceText): string {
  return `${source}.${String(start)}-${String(end)}.${digestOf([start, end], text)}`;
}

/** @param sources those at hand, by id */
function readSpanId(id: string, sources: ReadonlyMap<string, SourceText>): SourceSpanOf | Refusal {
  const parts = /^([a-z][a-z0-9-]*)\.(\d{1,9})-(\d{1,9})\.([0-9a-f]{12})$/.exec(id);
  const source = parts?.[1] ?? '';
  const range: TextRange = [Number(parts?.[2]), Number(parts?.[3])];
  const text = sources.get(source);
  const isReal = text !== undefined && range[0] < range[1] && range[1] <= text.text.length;
  if (isReal && digestOf(range, text) === parts?.[4]) return { source, range };
  return refusalOf(
    'no-such-quote',
    `\`${id.slice(0, 80)}\` is no id of words in a source as it is now`,
    'ask `find_quotes` or `read_source`, and give its ids as they are',
  );
}

function digestOf([start, end]: TextRange, { sha256, extraction, text }: SourceText): string {
  return createHash('sha256')
    .update(JSON.stringify([sha256, extraction, start, end, text.slice(start, end)]))
    .digest('hex')
    .slice(0, 12);
}

/** In order, of one source: the first and what is left of it after an elision. */
export function readSpanIds(
  ids: readonly string[],
  sources: ReadonlyMap<string, SourceText>,
): readonly SourceSpanOf[] | Refusal {
  const spans: SourceSpanOf[] = [];
  for (const id of ids) {
    const span = readSpanId(id, sources);
    if (isRefusal(span)) return span;
    const last = spans.at(-1);
    if (last !== undefined && (last.source !== span.source || last.range[1] > span.range[0]))
      return refusalOf(
        'quote-unfit',
        'the parts of a quotation stand in one source, in the order in which they were said',
        'give the ids in the order of their places, or make two quotations',
      );
    spans.push(span);
  }
  return spans;
}
