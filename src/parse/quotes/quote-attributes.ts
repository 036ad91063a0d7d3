/** What stands behind the brackets of an attribution in, whether the talk ends with its quotation out. */
import type { Context } from '../../markup/context.js';
import { shorten } from '../../text/shorten.js';
import type { AttributionLine } from './attribution.js';

const LAST_LINE = '.last-line';

export function isLastLine({ rest, mark, name }: AttributionLine, offset: number, context: Context): boolean {
  if (rest === '') return false;
  const within = /^\{([^{}]*)\}$/.exec(rest)?.[1];
  const span = context.spanAt(offset + (mark ?? name).start, offset + (mark ?? name).end);
  if (within === undefined) {
    context.report(
      'quote-attribution',
      span,
      `there is something after the brackets: \`${shorten(rest)}\``,
      'end the line with `]`',
    );
    return false;
  }
  const tokens = within.split(/\s+/).filter((token) => token !== '');
  for (const token of tokens.filter((one) => one !== LAST_LINE))
    context.report(
      'unknown-attribute',
      span,
      `a quotation has no attribute \`${shorten(token)}\``,
      `it can have \`${LAST_LINE}\`, which ends the talk with it; delete the others`,
    );
  return tokens.includes(LAST_LINE);
}
