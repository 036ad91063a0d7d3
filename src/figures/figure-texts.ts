/** A figure's data in, all texts that it shows out, in order. */
import type { FigureData } from '../model/figure.js';
import type { RichText } from '../model/inline.js';
import { figureType } from './registry.js';

export function figureTexts(data: FigureData): readonly RichText[] {
  const found: RichText[] = [];
  figureType(data).withTexts(data, (text) => {
    found.push(text);
    return text;
  });
  return found;
}
