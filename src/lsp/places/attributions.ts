/** Where in an outline's text a quotation's attribution stands, piece by piece. */
import type { Quote } from '../../model/outline.js';
import type { Span } from '../../model/position.js';
import { findAttribution } from '../../parse/quotes/attribution.js';
import { spansOf } from '../../text/spans.js';

/** A stretch of a file, and what is written there. */
export interface WrittenSpan extends Span {
  readonly text: string;
}

export interface AttributionSpans {
  readonly name: WrittenSpan;
  /** The id between the brackets, without its place; absent where there are no brackets. */
  readonly source: WrittenSpan | undefined;
}

export function attributionSpans({ span }: Quote, text: string): AttributionSpans | undefined {
  const found = findAttribution(text.slice(span.start.offset, span.end.offset));
  if (found === undefined) return undefined;
  const spanAt = spansOf(text);
  const piece = (start: number, written: string): WrittenSpan => ({
    ...spanAt(span.start.offset + start, span.start.offset + start + written.length),
    text: written,
  });
  const { name, mark } = found;
  const [, lead = '', id = ''] = /^(\s*)([^\s,，@＠]*)/.exec(mark?.text ?? '') ?? [];
  return { name: piece(name.start, name.text), source: mark && piece(mark.start + lead.length, id) };
}
