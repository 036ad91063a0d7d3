/** Few numbers, each set large. */
import { itemsFigure } from '../parts/items-figure.js';

export const stats = itemsFigure('stats', {
  art: 'band',
  skeleton: '- "12": what there are twelve of\n- "40 %": of what',
});
