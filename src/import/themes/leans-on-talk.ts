/** The words of a point in, whether they say little without the talk that they were said in out. */
import { dangling } from '../quotes/dangling.js';
import type { Talk } from '../units/talk.js';

/** What speakers say of themselves, or did together, is a story, and no point. */
const SELF = /\bI\b|\b(?:my|me|myself)\b|我(?!们|国)/i;
const STORY =
  /^we (?:(?:just|also|then|really|never|actually|obviously|first) )*(?:\p{L}*[^e\s]ed|agreed|were|had|did|took|got|went|made|built|found|began|brought|bought|saw|came|gave|put|ran|met)\b/iu;
/** What points at something that stands elsewhere, even where some noun stands before it; `there is` does not. */
const POINTS_ELSEWHERE =
  /^(?:one|two|three|four|five|both|some|others|neither|none) (?:is|are|was|were|has|have|had)\b|\b(?:this|these|those|here)\b|\bthere\b(?!['’](?:s|re|ll)| (?:is|are|was|were|will|can|may|must)\b)/i;
/** Said of who listens, or to them. */
const TO_LISTENER =
  /^you(?:['’](?:re|ve|d)\b| (?:are|were|had|did|have(?! to\b))\b)|^(?:look|see|go|take|think|imagine|listen|remember)\b|^(?:你|您)(?!要|得|应该|必须|不)/i;
/** An example is shorter than what it stands for, and stands for nothing by itself. */
const EXAMPLE = /\b(?:for (?:example|instance)|let['’]s say)\b|比方|比如|例如/i;
/** On its speaker, its listener, or on what was said elsewhere in it. */
export function leansOnTalk(words: string, talk: Talk): boolean {
  return (
    [SELF, STORY, POINTS_ELSEWHERE, TO_LISTENER, EXAMPLE].some((pattern) => pattern.test(words)) ||
    talk.count(words, 'asides') > 0 ||
    dangling(words, talk) > 0
  );
}
