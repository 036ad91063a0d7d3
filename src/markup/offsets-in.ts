/** A node of the Markdown parser in, where it stands out. */
import { known } from '../text/known.js';

interface Placed {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/**
 * @param base of the text that the node's own position counts from
 * @throws Error for a node that was not read from a text
 */
export function offsetsIn({ position }: Placed, base: number): { start: number; end: number } {
  return {
    start: base + known(position?.start.offset, 'where a node begins'),
    end: base + known(position?.end.offset, 'where a node ends'),
  };
}
