/** The bytes of an SVG in, a drawing to embed out, or why there is none. */
import { cleanSvg } from './clean-svg.js';
import type { EmbeddedPicture } from '../../model/picture.js';
import { broken, Malformed, type PictureFault } from '../metadata/picture-fault.js';

/** A drawing of more than this takes a browser seconds to draw, each time. */
const MOST_BYTES = 10 * 2 ** 20;

export function prepareSvg(bytes: Buffer): EmbeddedPicture | PictureFault {
  if (bytes.length > MOST_BYTES) return TOO_LARGE;
  try {
    const { svg, outside } = cleanSvg(bytes);
    return outside === undefined ? { type: 'image/svg+xml', bytes: Buffer.from(svg) } : refersTo(outside);
  } catch (error) {
    if (error instanceof Malformed) return broken(error.message);
    throw error;
  }
}

function refersTo(address: string): PictureFault {
  const short = address.length > 80 ? `${address.slice(0, 79)}…` : address;
  return {
    rule: 'image-remote',
    says: `refers to “${short}”, which is not in it`,
    hint: 'embed what it refers to: in Inkscape, Extensions › Images › Embed Images; fonts as paths',
  };
}

const TOO_LARGE: PictureFault = {
  rule: 'image-too-large',
  says: 'is a drawing of more than 10 MB',
  hint: 'simplify its paths, or export it as PNG in the size of the slide',
};
