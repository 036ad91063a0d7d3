/** Deepgram: utterances, where they were asked for; else the words of each channel. */
import { joinWords } from './join-words.js';
import { timeIn } from './read-time.js';
import { labelIn, recordsAt, textIn, type Json, type Segment, type SegmentReader } from './segment.js';

export const deepgram: SegmentReader = {
  name: 'Deepgram',
  read(root) {
    const channels = recordsAt(root, 'results', 'channels');
    const uttered = recordsAt(root, 'results', 'utterances').flatMap(segmentOf);
    if (uttered.length > 0) return uttered;
    return channels.flatMap((channel, index) => {
      const [best] = recordsAt(channel, 'alternatives');
      const own = channels.length > 1 ? String(index) : undefined;
      return joinWords(recordsAt(best, 'words').flatMap((word) => wordOf(word, own)));
    });
  },
};

function segmentOf(record: Json): readonly Segment[] {
  const [words, start] = [textIn(record, ['transcript']), timeIn(record, ['start'])];
  if (words === undefined || start === undefined) return [];
  return [{ words, start, end: timeIn(record, ['end']), speaker: labelIn(record, ['speaker']) }];
}

/** @param own the speaker, where each has a channel */
function wordOf(record: Json, own: string | undefined) {
  const text = textIn(record, ['punctuated_word', 'word']);
  if (text === undefined) return [];
  const [start, end] = [timeIn(record, ['start']), timeIn(record, ['end'])];
  return [{ text, start, end, speaker: labelIn(record, ['speaker']) ?? own }];
}
