/**
 * Reads the segments of speech-to-text JSON as cues: Whisper and its kin, AssemblyAI, Deepgram, AWS and others name
 * the same four things (start, end, words, speaker) differently.
 */
import type { ParsedCues, RawCue } from '../cues/parse-cues.js';
import { isRecord } from '../../text/is-record.js';

/** Where programs keep their segments, the ones that know speakers first. */
const LISTS = ['utterances', 'segments', 'transcription', 'results', 'audio_segments', 'sentences'];
const WORDS = ['text', 'transcript', 'content', 'value', 'sentence'];
const STARTS = ['start', 'start_time', 'startTime', 'begin', 'from', 'offset'];
const ENDS = ['end', 'end_time', 'endTime', 'to'];
const SPEAKERS = ['speaker', 'speaker_label', 'speakerLabel', 'speaker_name', 'speakerName', 'name'];
/** Nobody speaks fewer characters a second than this: the numbers are milliseconds. */
const SLOWEST = 0.5;

interface Segment {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | undefined;
}

/** Segments out of order are put in order; those without words or times are left out. */
export function parseSegments(json: string): ParsedCues {
  const read = readJson(json);
  if ('reason' in read) return { cues: [], broken: { line: 1, reason: read.reason } };
  const segments = findSegments(read.value, 0);
  if (segments.length === 0)
    return { cues: [], broken: { line: 1, reason: 'it has no segments with start, end and text' } };
  const scale = isMilliseconds(segments) ? 1000 : 1;
  const cues = segments.map((segment) => cueOf(segment, scale));
  return { cues: cues.sort((a, b) => a.startSeconds - b.startSeconds) };
}

function readJson(json: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return { reason: 'it is no JSON' };
  }
}

/** Depth-first, along the keys that lead to segments: `results.utterances` as well as `segments`. */
function findSegments(value: unknown, depth: number): readonly Segment[] {
  if (Array.isArray(value)) return value.flatMap((one) => segmentOf(one) ?? []);
  if (!isRecord(value) || depth > 2) return [];
  for (const key of LISTS) {
    const found = findSegments(value[key], depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

function segmentOf(value: unknown): Segment | undefined {
  if (!isRecord(value)) return undefined;
  const words = WORDS.map((key) => value[key]).find((one) => typeof one === 'string');
  const times = [value, value['offsets'], value['timestamps']].filter(isRecord);
  const [start, end] = [STARTS, ENDS].map((keys) => firstNumber(times, keys));
  if (words === undefined || words.trim() === '' || start === undefined) return undefined;
  return { words, start, end: Math.max(start, end ?? start), speaker: speakerOf(value) };
}

function firstNumber(
  records: readonly Readonly<Record<string, unknown>>[],
  keys: readonly string[],
): number | undefined {
  const numbers = records
    .flatMap((record) => keys.map((key) => record[key]))
    .map(Number.parseFloat as (value: unknown) => number);
  return numbers.find((number) => Number.isFinite(number) && number >= 0);
}

/** `0` and `A` become names that are not taken for the `A:` of an answer. */
function speakerOf(segment: Readonly<Record<string, unknown>>): string | undefined {
  const written = SPEAKERS.map((key) => segment[key]).find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  const name = String(written ?? '').trim();
  if (name === '') return undefined;
  return /^(?:\d+|\p{L})$/u.test(name) ? `Speaker ${name}` : name;
}

function isMilliseconds(segments: readonly Segment[]): boolean {
  const characters = segments.reduce((sum, { words }) => sum + words.length, 0);
  const duration = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return duration > 0 && characters / duration < SLOWEST;
}

function cueOf({ words, start, end, speaker }: Segment, scale: number): RawCue {
  const voice = speaker === undefined ? '' : `<v ${escaped(speaker)}>`;
  const payload = voice + escaped(words.replaceAll(/\s+/g, ' ').trim());
  return { startSeconds: start / scale, endSeconds: end / scale, payload };
}

/** As WebVTT writes them, since that is what the payload of a cue is read as. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
