/** The attributes of a part in, whether it comes in steps out: undefined where its section decides. */
import type { Report } from '../../markup/context.js';
import type { Span } from '../../model/position.js';

export function isRevealed(
  tokens: readonly string[],
  span: Span,
  { report }: { readonly report: Report },
): boolean | undefined {
  const [reveals, stays] = [tokens.includes('.reveal'), tokens.includes('.shown')];
  if (reveals && stays)
    report(
      'unknown-attribute',
      span,
      '`.reveal` and `.shown` say the opposite of each other',
      'keep one: `.reveal` for a part that comes in steps, `.shown` for one that is there from the start',
    );
  return reveals || stays ? reveals : undefined;
}
