/** Why there is no picture to embed. */
import type { EmbeddedPicture } from '../../model/picture.js';
import type { RuleName } from '../../model/problems/rules.js';

/** What the author got wrong, as a clause that follows the picture's name. */
export interface PictureFault {
  readonly rule: Extract<RuleName, `image-${string}`>;
  readonly says: string;
  readonly hint: string;
}

export function isFault(made: EmbeddedPicture | PictureFault): made is PictureFault {
  return 'rule' in made;
}

export function broken(why: string): PictureFault {
  return {
    rule: 'image-broken',
    says: `cannot be decoded: ${why}`,
    hint: 'open it in an image editor and save it again, or copy it anew from where it came',
  };
}

/** The file ends before the picture does, or is not made as its type says. */
export class Malformed extends Error {}
