/** Speechmatics: words and stops in one list, the speaker in each of their alternatives. */
import { joinWords, type TimedWord } from './join-words.js';
import { timeIn } from './read-time.js';
import { labelIn, recordsAt, textIn, type Json, type SegmentReader } from './segment.js';

export const speechmatics: SegmentReader = {
  name: 'Speechmatics',
  read: (root) => joinWords(recordsAt(root, 'results').flatMap(wordOf)),
};

function wordOf(item: Json): readonly TimedWord[] {
  const [best] = recordsAt(item, 'alternatives');
  const text = best && textIn(best, ['content']);
  const start = timeIn(item, ['start_time']);
  if (best === undefined || text === undefined || start === undefined) return [];
  const isSign = item['type'] === 'punctuation' && item['attaches_to'] !== 'next';
  return [{ text, start, end: timeIn(item, ['end_time']), speaker: labelIn(best, ['speaker']), isSign }];
}
