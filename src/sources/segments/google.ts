/** Google Cloud Speech-to-Text: results with words; where speakers are told apart, the last result has all words again. */
import { joinWords, type TimedWord } from './join-words.js';
import { readTime, timeIn } from './read-time.js';
import { labelIn, recordsAt, textIn, type Json, type Segment, type SegmentReader } from './segment.js';

export const google: SegmentReader = {
  name: 'Google Speech-to-Text',
  read(root) {
    const answers = [...recordsAt(root, 'results'), ...recordsAt(root, 'response', 'results')];
    const spoken = answers.map((answer) => wordsOf(recordsAt(answer, 'alternatives')[0] ?? {}));
    const last = spoken.at(-1) ?? [];
    const repeats =
      last.length > 0 && last[0]?.start === spoken[0]?.[0]?.start && last.length >= spoken.flat().length / 2;
    if (spoken.length > 1 && repeats && last.every(({ speaker }) => speaker !== undefined))
      return joinWords(last);
    return answers.flatMap((answer, index) => {
      const words = spoken[index] ?? [];
      return words.length > 0 ? joinWords(words) : wholeAnswer(answer, answers[index - 1]);
    });
  },
};

function wordsOf(alternative: Json): readonly TimedWord[] {
  return recordsAt(alternative, 'words').flatMap((word) => {
    const text = textIn(word, ['word']);
    const tag = labelIn(word, ['speakerLabel', 'speaker_label', 'speakerTag', 'speaker_tag']);
    // Nobody is called 0: it stands where speakers were not told apart.
    const speaker = tag === '0' ? undefined : tag;
    return text === undefined
      ? []
      : [{ text, start: timeIn(word, STARTS) ?? 0, end: timeIn(word, ENDS), speaker }];
  });
}

const STARTS = ['startTime', 'start_time', 'startOffset', 'start_offset'];
const ENDS = ['endTime', 'end_time', 'endOffset', 'end_offset'];

/** Without words it begins where the one before it ends. */
function wholeAnswer(answer: Json, before: Json | undefined): readonly Segment[] {
  const words = textIn(recordsAt(answer, 'alternatives')[0] ?? {}, ['transcript']);
  const end = endOf(answer);
  if (words === undefined || end === undefined) return [];
  return [{ words, start: endOf(before) ?? 0, end, speaker: labelIn(answer, ['channelTag']) }];
}

function endOf(answer: Json | undefined): number | undefined {
  return readTime(answer?.['resultEndTime'] ?? answer?.['resultEndOffset'] ?? answer?.['result_end_time']);
}
