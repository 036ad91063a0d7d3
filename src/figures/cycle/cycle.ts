/** What feeds what, in a loop. */
import { itemsFigure } from '../parts/items-figure.js';

export const cycle = itemsFigure('cycle', {
  art: 'plate',
  skeleton: '- First: what it leads to\n- Second: what it leads to\n- Third: back to the first',
});
