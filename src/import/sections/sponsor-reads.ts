/** Units in, those that are a sponsor's message out: nobody said them in the conversation. */
import type { Talk } from '../units/talk.js';
import type { Unit } from '../units/units.js';

/** One such phrase may be talk about a sponsor; two in one go are its message. */
const PHRASES = 2;
/** A turn of more than 500 words with an address or two in it is a talk about something. */
const LONGEST = 1000;

export function sponsorReads(text: string, units: readonly Unit[], talk: Talk): ReadonlySet<Unit> {
  return new Set(
    units.filter(
      ({ start, end, weight }) =>
        weight <= LONGEST && talk.count(text.slice(start, end), 'sponsors') >= PHRASES,
    ),
  );
}
