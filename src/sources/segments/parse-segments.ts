/** The JSON of a speech-to-text program in, its segments as cues out. */
import type { ParsedCues, RawCue } from '../cues/parse-cues.js';
import { aws } from './aws.js';
import { azure } from './azure.js';
import { deepgram } from './deepgram.js';
import { google } from './google.js';
import { plainSegments } from './plain-segments.js';
import type { ReadJson } from './read-json.js';
import { rev } from './rev.js';
import type { Segment, SegmentReader } from './segment.js';
import { speakerNames } from './speaker-names.js';
import { speechmatics } from './speechmatics.js';
import { youtube } from './youtube.js';

/** In this order; the first that finds words is right. */
export const READERS: readonly SegmentReader[] = [
  ...[youtube, rev, azure, deepgram, aws, speechmatics, google],
  plainSegments,
];

/** In the order of their times; no cue where no reader knows the file. */
export function parseSegments({ root }: ReadJson): ParsedCues {
  const segments = firstFound(READERS, ({ read }) => read(root)) ?? [];
  const names = speakerNames(root);
  const ordered = segments.toSorted((a, b) => a.start - b.start);
  return { cues: ordered.map((segment, index) => cueOf(segment, ordered[index + 1], names)) };
}

function firstFound(
  readers: readonly SegmentReader[],
  read: (reader: SegmentReader) => readonly Segment[],
): readonly Segment[] | undefined {
  for (const reader of readers) {
    const found = read(reader).filter(({ words }) => words.trim() !== '');
    if (found.length > 0) return found;
  }
  return undefined;
}

function cueOf(
  { words, start, end, speaker }: Segment,
  next: Segment | undefined,
  names: ReadonlyMap<string, string>,
): RawCue {
  const voice = speaker === undefined ? '' : `<v ${escaped(names.get(speaker) ?? labelled(speaker))}>`;
  const payload = voice + escaped(words.replaceAll(/\s+/g, ' ').trim());
  return { startSeconds: start, endSeconds: Math.max(start, end ?? next?.start ?? start), payload };
}

/** `0` and `A` become names that are not taken for the `A:` of an answer. */
function labelled(speaker: string): string {
  return /^(?:\d+|\p{L})$/u.test(speaker) ? `Speaker ${speaker}` : speaker;
}

/** As WebVTT writes them, since that is what the payload of a cue is read as. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
