/** What stands behind the brackets of an attribution in, what it says of its quotation out. */
import type { Context } from '../../markup/context.js';
import type { Quote } from '../../model/outline.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { shorten } from '../../text/shorten.js';
import { isRevealed } from '../steps/is-revealed.js';
import type { AttributionLine } from './attribution.js';

const LAST_LINE = '.last-line';
const UNREVIEWED = '.unreviewed';
const KNOWN: readonly string[] = [LAST_LINE, '.reveal', '.shown', UNREVIEWED];
const HINT =
  'it can have `.last-line`, which ends the talk with it, `.reveal` or `.shown`: whether it comes as a step, and `.unreviewed`; delete the others';

export type QuoteAttributes = Pick<Quote, 'lastLine' | 'reveal' | 'unreviewed'>;

export function quoteAttributes(
  { rest, mark, name }: AttributionLine,
  offset: number,
  context: Context,
): QuoteAttributes {
  if (rest === '') return {};
  const within = /^\{([^{}]*)\}$/.exec(rest)?.[1];
  const span = context.spanAt(offset + (mark ?? name).start, offset + (mark ?? name).end);
  if (within === undefined) {
    context.report(
      'quote-attribution',
      span,
      `there is something after the brackets: \`${shorten(rest)}\``,
      'end the line with `]`',
    );
    return {};
  }
  const written = within.split(/\s+/).filter((token) => token !== '');
  const tokens = written.map((token) => (token === 'reveal' ? '.reveal' : token));
  for (const token of tokens.filter((one) => !KNOWN.includes(one))) {
    const near = didYouMean(token, KNOWN);
    context.report(
      'unknown-attribute',
      span,
      `a quotation has no attribute \`${shorten(token)}\``,
      near === undefined ? HINT : `did you mean \`${near}\`?`,
    );
  }
  if (tokens.includes(UNREVIEWED))
    context.report(
      'quote-unreviewed',
      span,
      'nobody has compared this quotation with its source yet, and its slide says so',
      'read it beside its original, then delete `.unreviewed`',
    );
  const reveal = isRevealed(tokens, span, context);
  return {
    ...(tokens.includes(LAST_LINE) && { lastLine: true }),
    ...(tokens.includes(UNREVIEWED) && { unreviewed: true }),
    ...(reveal !== undefined && { reveal }),
  };
}
