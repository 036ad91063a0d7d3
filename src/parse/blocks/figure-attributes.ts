/** What follows a figure's kind on the line of its fence in, what it says of the figure out. */
import type { Report } from '../../markup/context.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { Span } from '../../model/position.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { shorten } from '../../text/shorten.js';
import { isRevealed } from '../steps/is-revealed.js';

export type FigureAttributes = Pick<Figure, 'reveal' | 'counts'>;

const COUNT = '.count';
const STEPS = ['.reveal', '.shown'];
const STEPS_HINT = '`.reveal`, with which its items come one by one, or `.shown`, with which they do not';

/** @param rest e.g. `{.reveal}` */
export function figureAttributes(
  rest: string,
  kind: FigureKind,
  span: Span,
  { report }: { readonly report: Report },
): FigureAttributes {
  if (rest === '') return {};
  const within = /^\{([^{}]*)\}$/.exec(rest)?.[1];
  if (within === undefined) {
    report(
      'figure-data',
      span,
      `nothing but attributes in braces can follow \`${kind}\` on its line`,
      'put everything on the lines below it',
    );
    return {};
  }
  const known = kind === 'stats' ? [...STEPS, COUNT] : STEPS;
  const written = within.split(/\s+/).filter((token) => token !== '');
  // As on a headline, the dot can be left out.
  const tokens = written.map((token) => (known.includes(`.${token}`) ? `.${token}` : token));
  for (const token of tokens.filter((one) => !known.includes(one)))
    reportUnknown(token, kind, known, span, report);
  const reveal = isRevealed(tokens, span, { report });
  return {
    ...(reveal !== undefined && { reveal }),
    ...(kind === 'stats' && tokens.includes(COUNT) && { counts: true }),
  };
}

function reportUnknown(
  token: string,
  kind: FigureKind,
  known: readonly string[],
  span: Span,
  report: Report,
): void {
  const near = didYouMean(token, known);
  const counts = kind === 'stats' ? ', and `.count`, with which its numbers count up' : '';
  report(
    'unknown-attribute',
    span,
    `\`${kind}\` has no attribute \`${shorten(token)}\``,
    near === undefined ? `it can have ${STEPS_HINT}${counts}` : `did you mean \`${near}\`?`,
  );
}
