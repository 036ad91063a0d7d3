/** Layers that carry each other, the topmost first. */
import { itemsFigure } from '../parts/items-figure.js';

export const stack = itemsFigure('stack', {
  art: 'plate',
  skeleton: '- Top: what carries nothing\n- Bottom: what carries all',
});
