/** Makes one text of a transcript's cues: turns by voice or label, cues with their offsets and times. */
import type { SourceCue, SourceParagraph, SourceTurn } from '../model/source-text.js';
import { readCueText } from './cue-text.js';
import type { RawCue } from './parse-cues.js';
import { isLabelled, readLabel } from './speaker-labels.js';

export interface Transcript {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  readonly turns: readonly SourceTurn[];
  readonly cues: readonly SourceCue[];
}

interface Line {
  readonly cue: RawCue;
  readonly text: string;
  readonly voice: string | undefined;
}

interface SpokenLine extends Line {
  /** True when another turn starts here. */
  readonly opens: boolean;
  readonly speaker: string | undefined;
}

/** Turns are a blank line apart, lines of a turn one line break. Without speakers all is one turn, of nobody. */
export function extractTranscript(cues: readonly RawCue[]): Transcript {
  const lines = unroll(cues.flatMap(linesOf), cues);
  const spoken = lines.some(({ voice }) => voice !== undefined) ? byVoice(lines) : byLabel(lines);
  return assemble(spoken.filter(({ text }) => text !== ''));
}

function linesOf(cue: RawCue): readonly Line[] {
  return readCueText(cue.payload).flatMap(({ voice, text }) =>
    text.split('\n').map((line) => ({ cue, voice, text: line.trim() })),
  );
}

/** Captions that roll, as YouTube's do, show each line twice; their mark is a time inside the cue. */
function unroll(lines: readonly Line[], cues: readonly RawCue[]): readonly Line[] {
  if (!cues.some(({ payload }) => /<\d[\d:.]*>/.test(payload))) return lines;
  return lines.filter((line, index) => {
    const before = lines[index - 1];
    return before === undefined || before.cue === line.cue || before.text !== line.text;
  });
}

function byVoice(lines: readonly Line[]): readonly SpokenLine[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    return { ...line, speaker: line.voice, opens: before === undefined || before.voice !== line.voice };
  });
}

function byLabel(lines: readonly Line[]): readonly SpokenLine[] {
  const names = lines.flatMap(({ text }) => readLabel(text, false)?.speaker ?? []);
  const labelled = isLabelled(names, lines.length, 0.02);
  return lines.map((line, index) => {
    const label = readLabel(line.text, true);
    const opens = label !== undefined && (labelled || label.speaker === undefined);
    const text = opens ? line.text.slice(label.length) : line.text;
    return { ...line, text, opens: opens || index === 0, speaker: opens ? label.speaker : undefined };
  });
}

function assemble(lines: readonly SpokenLine[]): Transcript {
  let text = '';
  const turns: { speaker: string | undefined; start: number; end: number }[] = [];
  const cues = new Map<RawCue, { start: number; end: number }>();
  for (const line of lines) {
    text += text === '' ? '' : line.opens ? '\n\n' : '\n';
    const start = text.length;
    text += line.text;
    if (line.opens || turns.length === 0) turns.push({ speaker: line.speaker, start, end: text.length });
    Object.assign(turns.at(-1) ?? {}, { end: text.length });
    cues.set(line.cue, { start: cues.get(line.cue)?.start ?? start, end: text.length });
  }
  const timed = [...cues].map(([{ startSeconds, endSeconds }, range]) => ({
    ...range,
    startSeconds,
    endSeconds,
  }));
  const stretches = turns.length > 1 ? turns : timed;
  const paragraphs = stretches.map(({ start, end }, index) => ({ number: index + 1, start, end }));
  return { text, paragraphs, turns, cues: timed };
}
