/** A place in a source in, the same as an outline writes it out. */
import type { SourcePlace } from '../model/outline.js';
import { fullTime } from './timecode.js';

/** `@ 12`, `@ p. 12`, `@ 00:12:34`. */
export function citePlace(place: SourcePlace): string {
  if (place.type === 'time') return `@ ${fullTime(place.seconds)}`;
  return place.type === 'page' ? `@ p. ${String(place.number)}` : `@ ${String(place.number)}`;
}
