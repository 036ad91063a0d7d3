/** Layers that carry each other, the topmost first. */
import { itemsFigure } from '../parts/items-figure.js';

export const stack = itemsFigure('stack', 'plate');
