/** What feeds what, in a loop. */
import { itemsFigure } from '../parts/items-figure.js';

export const cycle = itemsFigure('cycle', 'plate');
