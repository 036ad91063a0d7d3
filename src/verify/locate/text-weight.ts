/** How much a fragment must say to be told from others like it, in the unit of `weightOf`. */

export { weightOf } from '../../text/text-weight.js';

/** Below this a fragment found twice needs a place: five English words, or ten Chinese characters. */
export const SHORT_QUOTE = 10;
/** A part of an elided quote says at least as much: two English words, or three Chinese characters. */
export const SHORTEST_PART = 3;
/** What an elision may leave out at most: 120 English words, or 240 Chinese characters. */
export const LONGEST_GAP = 240;
