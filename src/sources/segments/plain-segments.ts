/**
 * What most programs write, each with its own words: a list of stretches with start, end, words and speaker. So do Whisper
 * and its kin, whisper.cpp, Hugging Face, AssemblyAI, Gladia, Fireflies, and podcasts that give transcripts as JSON.
 */
import { isRecord } from '../../text/is-record.js';
import { weightOf } from '../../text/text-weight.js';
import { joinWords } from './join-words.js';
import { timeIn } from './read-time.js';
import { labelIn, recordsAt, textIn, type Json, type Segment, type SegmentReader } from './segment.js';

/** Where programs keep their segments, the ones that know speakers first. */
const LISTS = [
  'utterances',
  'segments',
  'transcription',
  'chunks',
  'transcript',
  'results',
  'result',
  'audio_segments',
  'sentences',
  'words',
];
const WORDS = ['text', 'transcript', 'content', 'value', 'sentence', 'body', 'punctuated_word', 'word'];
const STARTS = [
  'start',
  'start_time',
  'startTime',
  'begin',
  'from',
  'offset',
  'ts',
  'start_timestamp',
  'time',
];
const ENDS = ['end', 'end_time', 'endTime', 'to', 'end_ts', 'end_timestamp'];
/** These are milliseconds by name. */
const MS_STARTS = ['start_ms', 'startMs', 'offset_ms', 'offsetMs', 'begin_ms'];
const MS_ENDS = ['end_ms', 'endMs'];
const SPEAKERS = [
  'speaker',
  'speaker_label',
  'speakerLabel',
  'speaker_name',
  'speakerName',
  'speaker_id',
  'speakerId',
  'name',
];
/** In characters a second, over all that is said: nobody speaks more slowly, so the numbers are milliseconds. */
const SLOWEST = 0.5;
/** Of a few segments nothing is told. */
const FEW = 6;
/** Some two words, or five characters of Chinese: segments so short are words. See `weightOf`. */
const SHORT = 5;
/** In seconds: no talk is longer. */
const DAY = 86_400;

interface FoundSegment extends Segment {
  /** Its time is a number without a unit: of seconds, or of milliseconds. */
  readonly isBare: boolean;
}

export const plainSegments: SegmentReader = {
  name: 'Whisper and its kin, AssemblyAI, Podcasting 2.0, or any list with start, end and text',
  read(root) {
    const found = findSegments(root, 0);
    const segments = isMilliseconds(found)
      ? found.map((segment) => ({ ...segment, ...inSeconds(segment) }))
      : found;
    return isWordByWord(segments)
      ? joinWords(segments.map(({ words, ...segment }) => ({ ...segment, text: words })))
      : segments;
  },
};

/** Depth-first, along the keys that lead to segments: `results.utterances` as well as `segments`. */
function findSegments(value: unknown, depth: number): readonly FoundSegment[] {
  if (Array.isArray(value)) return value.filter(isRecord).flatMap((record) => segmentOf(record));
  if (!isRecord(value) || depth > 3) return [];
  for (const key of LISTS) {
    const found = findSegments(value[key], depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

function segmentOf(record: Json): readonly FoundSegment[] {
  const words = textIn(record, WORDS);
  const times = timesOf(record);
  const speaker = labelIn(record, SPEAKERS);
  if (words === undefined)
    return recordsAt(record, 'words')
      .flatMap(segmentOf)
      .map((word) => ({ ...word, speaker: word.speaker ?? speaker }));
  return words.trim() === '' || times === undefined ? [] : [{ words, ...times, speaker }];
}

type Times = Pick<FoundSegment, 'start' | 'end' | 'isBare'>;

function timesOf(record: Json): Times | undefined {
  const { timestamp, offsets, timestamps } = record;
  const milliseconds =
    timesIn(record, MS_STARTS, MS_ENDS) ?? (isRecord(offsets) ? timesIn(offsets, STARTS, ENDS) : undefined);
  if (milliseconds !== undefined) return { ...inSeconds(milliseconds), isBare: false };
  const pair = Array.isArray(timestamp)
    ? { start: timestamp[0] as unknown, end: timestamp[1] as unknown }
    : record;
  const nested = isRecord(timestamps) ? timesIn(timestamps, STARTS, ENDS) : undefined;
  return nested ?? timesIn(pair, [...STARTS, 'timestamp'], ENDS);
}

function timesIn(record: Json, starts: readonly string[], ends: readonly string[]): Times | undefined {
  const start = timeIn(record, starts);
  if (start === undefined) return undefined;
  const isBare = starts.some((key) => /^\d+(?:\.\d+)?$/.test(labelIn(record, [key]) ?? ''));
  return { start, end: timeIn(record, ends), isBare };
}

function inSeconds({ start, end }: Pick<Segment, 'start' | 'end'>): Pick<Segment, 'start' | 'end'> {
  return { start: start / 1000, end: end === undefined ? undefined : end / 1000 };
}

function isMilliseconds(segments: readonly FoundSegment[]): boolean {
  const isWhole = segments.every(({ start }) => Number.isInteger(start));
  if (!segments.every(({ isBare }) => isBare) || !(isWhole || (segments.at(-1)?.start ?? 0) > DAY))
    return false;
  const characters = segments.reduce((sum, { words }) => sum + words.length, 0);
  const timed = segments.reduce((sum, { start, end = start }) => sum + Math.max(0, end - start), 0);
  const starts = segments.map(({ start }) => start);
  const duration = timed > 0 ? timed : (starts.at(-1) ?? 0) - (starts[0] ?? 0);
  return duration > 0 && characters / duration < SLOWEST;
}

function isWordByWord(segments: readonly Segment[]): boolean {
  if (segments.length < FEW) return false;
  const weight = segments.reduce((sum, { words }) => sum + weightOf(words), 0);
  return weight < segments.length * SHORT && segments.some(({ words: one }) => /\p{L}\s*$/u.test(one));
}
