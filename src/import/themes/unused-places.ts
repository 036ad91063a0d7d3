/** A section and what was taken from it in, the places of the rest out, so that an author finds back to it. */
import { citePlace } from '../../text/cite-place.js';
import type { SourcePlace } from '../../model/outline.js';
import type { WordsCheck } from '../quotes/check-words.js';
import type { SourceSection } from '../sections/section.js';
import { overlaps, type TextSpan } from '../units/text-span.js';

const MOST = 24;

interface PlaceRange {
  readonly first: SourcePlace;
  last: SourcePlace;
}

/** `@ 12`, or `@ 12–14` for neighbours; for a recording the times at which turns begin, each once. */
export function unusedPlaces(
  { units }: SourceSection,
  used: readonly TextSpan[],
  { placeOf }: WordsCheck,
): readonly string[] {
  const places = units
    .filter((unit) => !used.some((span) => overlaps(unit, span)))
    .flatMap(({ start }) => placeOf(start) ?? []);
  const ranges: PlaceRange[] = [];
  for (const place of places) {
    const range = ranges.at(-1);
    if (range !== undefined && follows(range.last, place)) range.last = place;
    else ranges.push({ first: place, last: place });
  }
  const shown = [...new Set(ranges.map(citeRange))];
  return shown.length > MOST ? [...shown.slice(0, MOST), '…'] : shown;
}

function citeRange({ first, last }: PlaceRange): string {
  const [from, to] = [citePlace(first), citePlace(last)];
  return from === to ? from : `${from}–${to.replace('@ ', '')}`;
}

function follows(last: SourcePlace, next: SourcePlace): boolean {
  if (last.type === 'time' || next.type === 'time') return false;
  return next.number === last.number + 1 || next.number === last.number;
}
