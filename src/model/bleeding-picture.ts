/** A section in, the picture that fills its slide out: a slide has room for one, and for nothing drawn beside it. */
import type { Picture, Section } from './outline.js';

export function bleedingPicture({ blocks }: Pick<Section, 'blocks'>): Picture | undefined {
  const drawn = blocks.filter(({ type }) => type === 'picture' || type === 'figure');
  const [only] = drawn;
  return drawn.length === 1 && only?.type === 'picture' && only.bleed !== undefined ? only : undefined;
}
