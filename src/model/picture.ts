/** A picture on its way from the author's disk to a slide. */

/** Free of metadata, upright, in sRGB, no larger than its place needs. */
export interface EmbeddedPicture {
  /** E.g. `image/jpeg`. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Dark on nothing, told from its pixels; absent where nobody looked. Of an SVG its text tells. */
  readonly dark?: boolean | undefined;
}

/** In pixels of the picture: twice the CSS pixels of the slide, for dense screens and for print. */
export interface PictureBox {
  readonly width: number;
  readonly height: number;
  /** Whether the picture is shown whole in its place (`inside`), or fills it and is cut (`outside`). */
  readonly fit: 'inside' | 'outside';
}

/** What slides say instead of the picture until they are written out: `pictures/`, and what names its bytes. In a live deck it stays. */
export type PictureAddress = string;
