/** Amazon Transcribe: words and signs as items, their speakers beside them or in a list of their own. */
import { isRecord } from '../../text/is-record.js';
import { joinWords, type TimedWord } from './join-words.js';
import { readTime } from './read-time.js';
import { labelIn, recordsAt, textIn, type Json, type SegmentReader } from './segment.js';

export const aws: SegmentReader = {
  name: 'AWS Transcribe',
  read(root) {
    const speakers = new Map(
      recordsAt(root, 'results', 'speaker_labels', 'segments').flatMap((segment) =>
        recordsAt(segment, 'items').map((item) => [
          String(item['start_time']),
          labelOf(item) ?? labelOf(segment),
        ]),
      ),
    );
    const channels = recordsAt(root, 'results', 'channel_labels', 'channels');
    const lists =
      channels.length > 0 ? channels.map(wordsOfChannel) : [recordsAt(root, 'results', 'items').map(wordOf)];
    return lists.flatMap((words) =>
      joinWords(
        words.flatMap((word) =>
          word === undefined ? [] : [{ ...word, speaker: word.speaker ?? speakers.get(word.key) }],
        ),
      ),
    );
  },
};

interface KeyedWord extends TimedWord {
  readonly key: string;
}

function wordsOfChannel(channel: Json): readonly (KeyedWord | undefined)[] {
  const speaker = labelIn(channel, ['channel_label']);
  return recordsAt(channel, 'items').map((item) => {
    const word = wordOf(item);
    return word && { ...word, speaker };
  });
}

function wordOf(item: Json): KeyedWord | undefined {
  const [best] = recordsAt(item, 'alternatives');
  const text = isRecord(best) ? textIn(best, ['content']) : undefined;
  if (text === undefined) return undefined;
  return {
    ...{ text, isSign: item['type'] === 'punctuation', key: String(item['start_time']) },
    ...{ start: readTime(item['start_time']), end: readTime(item['end_time']), speaker: labelOf(item) },
  };
}

function labelOf(record: Json): string | undefined {
  return labelIn(record, ['speaker_label']);
}
