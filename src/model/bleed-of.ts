/** A slide in, the picture that fills it out. */
import type { BleedView, Slide } from './deck.js';

export function bleedOf(slide: Slide): BleedView | undefined {
  return 'bleed' in slide ? slide.bleed : undefined;
}
