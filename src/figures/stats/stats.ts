/** Few numbers, each set large. */
import { itemsFigure } from '../parts/items-figure.js';

export const stats = itemsFigure('stats', 'band');
