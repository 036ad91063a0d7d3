/** A stretch of a source that is somebody's own words. */
import type { Member } from './cast.js';
import type { TextSpan } from '../../units/text-span.js';

export interface PersonsWords extends TextSpan {
  readonly person: Member;
  /** True when it is put as a question to somebody. */
  readonly asks: boolean;
}
