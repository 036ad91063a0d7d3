/** How `object-fit` puts a picture into its box. */
import type { SlideBox, PictureFit } from './drawn-slide.js';
import { lengthOf } from './lengths.js';
import type { Layout } from './styles.js';

/** Which share of a picture is cut off at each side. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WHOLE: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

export function pictureFit(styles: Layout['styles']): PictureFit {
  const [x = '50%', y = '50%'] = styles['object-position'].split(/\s+(?![^(]*\))/);
  return { fit: styles['object-fit'], position: { x: lengthOf(x, 1), y: lengthOf(y, 1) } };
}

/** @param size of the picture itself, in any unit @returns where it is drawn, and what of it is cut off */
export function fitted(
  { fit, position }: PictureFit,
  box: SlideBox,
  size: { readonly width: number; readonly height: number },
): { readonly box: SlideBox; readonly crop: Crop } {
  const [across, down] = [box.width / size.width, box.height / size.height];
  if (fit === 'cover') {
    const scale = Math.max(across, down);
    const [cutX, cutY] = [1 - box.width / (size.width * scale), 1 - box.height / (size.height * scale)];
    const [left, top] = [cutX * position.x, cutY * position.y];
    return { box, crop: { left, top, right: cutX - left, bottom: cutY - top } };
  }
  if (fit !== 'contain' && fit !== 'scale-down') return { box, crop: WHOLE };
  const scale = fit === 'contain' ? Math.min(across, down) : Math.min(across, down, 1);
  const [width, height] = [size.width * scale, size.height * scale];
  const x = box.x + (box.width - width) * position.x;
  const y = box.y + (box.height - height) * position.y;
  return { box: { x, y, width, height }, crop: WHOLE };
}
