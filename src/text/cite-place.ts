/** A place in a source in, the same as an outline writes it out. */
import type { SourcePlace } from '../model/outline.js';

/** `@ 12`, `@ 00:12:34`. */
export function citePlace(place: SourcePlace): string {
  if (place.type === 'paragraph') return `@ ${String(place.number)}`;
  const parts = [place.seconds / 3600, (place.seconds / 60) % 60, place.seconds % 60];
  return `@ ${parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}`;
}
