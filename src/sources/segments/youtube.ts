/** YouTube's `json3`: events of the screen, each with pieces of words, in milliseconds. */
import { readTime } from './read-time.js';
import { recordsAt, textIn, type Segment, type SegmentReader } from './segment.js';

export const youtube: SegmentReader = {
  name: 'YouTube json3',
  read: (root) =>
    recordsAt(root, 'events').flatMap((event): readonly Segment[] => {
      const words = recordsAt(event, 'segs')
        .map((piece) => textIn(piece, ['utf8']) ?? '')
        .join('');
      const start = readTime(event['tStartMs']);
      // A line break on its own scrolls.
      if (start === undefined || words.trim() === '') return [];
      const length = readTime(event['dDurationMs']) ?? 0;
      return [{ words, start: start / 1000, end: (start + length) / 1000, speaker: undefined }];
    }),
};
