/** What came after what. */
import { itemsFigure } from '../parts/items-figure.js';

export const timeline = itemsFigure('timeline', 'band');
