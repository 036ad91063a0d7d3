/** What follows a figure's kind on the line of its fence in, what it says of the figure out. */
import type { Report } from '../../markup/context.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { Span } from '../../model/position.js';
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import { replacing } from '../../text/make-fix.js';
import { shorten } from '../../text/shorten.js';
import { isRevealed } from '../steps/is-revealed.js';

export type FigureAttributes = Pick<Figure, 'reveal' | 'counts'>;

const COUNT = '.count';
const STEPS = ['.reveal', '.shown'];
const STEPS_HINT = '`.reveal`, with which its items come one by one, or `.shown`, with which they do not';

interface FigureLine {
  readonly report: Report;
  /** Of a word on the line; undefined where Markdown reads it otherwise than it is written. */
  readonly spanOfToken: (token: string) => Span | undefined;
}

/** @param rest e.g. `{.reveal}` */
export function figureAttributes(
  rest: string,
  kind: FigureKind,
  span: Span,
  line: FigureLine,
): FigureAttributes {
  const { report } = line;
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
  const open = known.filter((one) => !tokens.includes(one));
  for (const token of tokens.filter((one) => !known.includes(one)))
    reportUnknown(token, kind, open, span, line);
  const reveal = isRevealed(tokens, span, { report });
  return {
    ...(reveal !== undefined && { reveal }),
    ...(kind === 'stats' && tokens.includes(COUNT) && { counts: true }),
  };
}

function reportUnknown(
  token: string,
  kind: FigureKind,
  open: readonly string[],
  span: Span,
  { report, spanOfToken }: FigureLine,
): void {
  const near = didYouMean(token, open);
  const meant = surelyMeant(token, open);
  const place = spanOfToken(token);
  const counts = kind === 'stats' ? ', and `.count`, with which its numbers count up' : '';
  report(
    'unknown-attribute',
    span,
    `\`${kind}\` has no attribute \`${shorten(token)}\``,
    near === undefined ? `it can have ${STEPS_HINT}${counts}` : `did you mean \`${near}\`?`,
    meant === undefined || place === undefined ? undefined : replacing(token, meant, place, 'form'),
  );
}
