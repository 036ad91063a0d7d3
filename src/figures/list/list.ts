/** Numbered reasons. */
import { itemsFigure } from '../parts/items-figure.js';

export const list = itemsFigure('list', {
  art: 'column',
  skeleton: '- First: the reason\n- Second: the reason',
});
