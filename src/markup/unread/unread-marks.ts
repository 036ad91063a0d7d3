/** The marks that are looked for, in the order of the search: what one has taken is none of a later one. */
import { BLOCK_MARKS } from './block-marks.js';
import { EMPHASIS_MARK } from './emphasis-marks.js';
import { IMAGE_MARK } from './image-marks.js';
import { LINK_MARKS } from './link-marks.js';
import { MATH } from './math-marks.js';
import { TEXT_MARKS } from './text-marks.js';
import type { UnreadMark } from './unread-mark.js';

export const UNREAD_MARKS: readonly UnreadMark[] = [
  ...[IMAGE_MARK, ...LINK_MARKS, MATH],
  ...[...BLOCK_MARKS, ...TEXT_MARKS, EMPHASIS_MARK],
];
