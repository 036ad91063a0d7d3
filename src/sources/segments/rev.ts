/** Rev and Rev AI: monologues of words, signs and spaces. */
import { joinWords, type TimedWord } from './join-words.js';
import { timeIn } from './read-time.js';
import { labelIn, recordsAt, textIn, type Json, type SegmentReader } from './segment.js';

export const rev: SegmentReader = {
  name: 'Rev AI',
  read: (root) => recordsAt(root, 'monologues').flatMap((monologue) => joinWords(wordsOf(monologue))),
};

function wordsOf(monologue: Json): readonly TimedWord[] {
  const speaker = labelIn(monologue, ['speaker_name', 'speaker']);
  return recordsAt(monologue, 'elements').flatMap((element) => {
    const text = textIn(element, ['value']);
    if (text === undefined) return [];
    const start = timeIn(element, ['ts', 'timestamp']);
    return [
      {
        ...{ text, start, end: timeIn(element, ['end_ts', 'end_timestamp']), speaker },
        isSign: element['type'] === 'punct',
      },
    ];
  });
}
