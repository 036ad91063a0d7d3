/** Numbered reasons. */
import { itemsFigure } from '../parts/items-figure.js';

export const list = itemsFigure('list', 'column');
