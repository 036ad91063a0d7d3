/** A colour as somebody writes it in, as `#rrggbb` out; a problem where it is none. */
import { hexOf } from '../../looks/legible-accent.js';
import type { Context } from '../../markup/context.js';
import type { Span } from '../../model/position.js';
import { shorten } from '../../text/shorten.js';

export function houseColour(
  written: string,
  span: Span,
  { report }: Pick<Context, 'report'>,
): string | undefined {
  const hex = hexOf(written);
  if (hex === undefined)
    report(
      'colour-invalid',
      span,
      `\`${shorten(written)}\` is no plain colour`,
      'write it as `#rgb` or `#rrggbb`, in quotes: `"#b4402a"`',
    );
  return hex;
}
