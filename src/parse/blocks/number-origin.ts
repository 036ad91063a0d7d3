/** What an author writes of a number's origin in, the origin out: `talk @ 00:12:30`, or `computed`. */
import type { Context } from '../../markup/context.js';
import type { NumberOrigin } from '../../model/chart.js';
import type { Span } from '../../model/position.js';
import { shorten } from '../../text/shorten.js';
import { reportUnknownSource, type NamedInMeta } from '../quotes/parse-attribution.js';
import { parseSourceMark } from '../quotes/source-mark.js';

/** Undefined when nothing of it can be kept: then the number claims nothing. */
export function parseNumberOrigin(
  written: string,
  span: Span,
  cast: NamedInMeta,
  { report }: Pick<Context, 'report'>,
): NumberOrigin | undefined {
  if (/^computed$/i.test(written.trim())) return { type: 'computed' };
  const read = parseSourceMark(written);
  if ('message' in read) {
    report('quote-attribution', span, read.message, EXAMPLE);
    return undefined;
  }
  const { source, place, mode, inContext } = read;
  if (mode !== 'verbatim' || inContext === true) {
    const message = `\`${shorten(written)}\` says of a number what only words can be`;
    report('quote-attribution', span, message, EXAMPLE);
    return undefined;
  }
  reportUnknownSource(source, written, span, cast, report);
  return { type: 'said', source, place };
}

const EXAMPLE = 'write the source and the place, `talk @ 00:12:30`, or `computed` where you worked it out';
