/** Azure Speech, in batches and fast, and Azure Video Indexer. */
import { readTime } from './read-time.js';
import {
  labelIn,
  recordsAt,
  textIn,
  valueAt,
  type Json,
  type Segment,
  type SegmentReader,
} from './segment.js';

export const azure: SegmentReader = {
  name: 'Azure Speech',
  read(root) {
    const insights = recordsAt(root, 'videos').map((video) => valueAt(video, ['insights']));
    return [
      ...recordsAt(root, 'recognizedPhrases').flatMap(batchPhrase),
      ...recordsAt(root, 'phrases').flatMap(fastPhrase),
      ...insights.flatMap((insight) =>
        recordsAt(insight, 'transcript').flatMap((line) => indexedLine(line, insight)),
      ),
    ];
  },
};

function batchPhrase(phrase: Json): readonly Segment[] {
  const [best] = recordsAt(phrase, 'nBest');
  const words = best && textIn(best, ['display', 'lexical']);
  const start = inTicks(phrase['offsetInTicks']) ?? readTime(phrase['offset']);
  const length = inTicks(phrase['durationInTicks']) ?? readTime(phrase['duration']);
  if (words === undefined || start === undefined) return [];
  return [{ words, start, end: start + (length ?? 0), speaker: labelIn(phrase, ['speaker']) }];
}

/** A tick is a ten-millionth of a second. */
function inTicks(value: unknown): number | undefined {
  const time = readTime(value);
  return time === undefined ? undefined : time / 1e7;
}

function fastPhrase(phrase: Json): readonly Segment[] {
  const words = textIn(phrase, ['text']);
  const [start, length] = [readTime(phrase['offsetMilliseconds']), readTime(phrase['durationMilliseconds'])];
  if (words === undefined || start === undefined) return [];
  return [
    {
      words,
      start: start / 1000,
      end: (start + (length ?? 0)) / 1000,
      speaker: labelIn(phrase, ['speaker']),
    },
  ];
}

function indexedLine(line: Json, insight: unknown): readonly Segment[] {
  const words = textIn(line, ['text']);
  const [at] = recordsAt(line, 'instances');
  const start = readTime(at?.['adjustedStart'] ?? at?.['start']);
  if (words === undefined || start === undefined) return [];
  const id = labelIn(line, ['speakerId']);
  const who = recordsAt(insight, 'speakers').find((speaker) => String(speaker['id']) === id);
  const end = readTime(at?.['adjustedEnd'] ?? at?.['end']);
  return [{ words, start, end, speaker: (who && textIn(who, ['name'])) ?? id }];
}
