/** Makes one text of a transcript's cues: turns by voice or label, cues with their offsets and times. */
import type { SourceCue, SourceParagraph, SourceSpan, SourceTurn } from '../../model/source-text.js';
import { readCueText } from '../cues/cue-text.js';
import type { RawCue } from '../cues/parse-cues.js';
import { unrolled } from './unroll.js';
import { advertsIn } from '../speakers/adverts.js';
import { directionsIn, isFooter } from '../speakers/asides.js';
import { speakersOf, type CueLine, type SpokenLine } from '../speakers/cue-turns.js';
import { disjoint } from '../speakers/disjoint.js';

export interface Transcript {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  readonly turns: readonly SourceTurn[];
  readonly cues: readonly SourceCue[];
  readonly asides: readonly SourceSpan[];
}

/** Lines at either end of a transcript where its makers sign. */
const EDGE = 5;

/** Turns are a blank line apart, lines of a turn one line break. Without speakers all is one turn, of nobody. */
export function extractTranscript(cues: readonly RawCue[]): Transcript {
  return assemble(speakersOf(unrolled(cues.flatMap(linesOf), cues)));
}

function linesOf(cue: RawCue): readonly CueLine[] {
  return readCueText(cue.payload).flatMap(({ voice, text }) =>
    text
      .split('\n')
      .map((line) => ({ cue, voice, text: line.trim() }))
      .filter((line) => line.text !== ''),
  );
}

function assemble(lines: readonly SpokenLine[]): Transcript {
  let text = '';
  const turns: (Omit<SourceTurn, 'end'> & { end: number })[] = [];
  const cues = new Map<RawCue, { start: number; end: number }>();
  const asides: SourceSpan[] = [];
  const adverts = advertsAmong(lines);
  for (const [index, line] of lines.entries()) {
    text += text === '' ? '' : line.opens ? '\n\n' : '\n';
    const start = text.length;
    text += line.text;
    if (line.opens || turns.length === 0) turns.push({ ...line.turn, start, end: text.length });
    Object.assign(turns.at(-1) ?? {}, { end: text.length });
    cues.set(line.cue, { start: cues.get(line.cue)?.start ?? start, end: text.length });
    const atEdge = Math.min(index, lines.length - 1 - index) < EDGE;
    for (const aside of asidesIn(line, atEdge, adverts.get(index)))
      asides.push({ start: start + aside.start, end: start + aside.end });
  }
  const timed = [...cues].map(([{ startSeconds, endSeconds }, range]) => ({
    ...range,
    startSeconds,
    endSeconds,
  }));
  const stretches = turns.length > 1 ? turns : timed;
  const paragraphs = stretches.map(({ start, end }, index) => ({ number: index + 1, start, end }));
  return { text, paragraphs, turns, cues: timed, asides };
}

/** Where somebody is known to speak: without names nothing says where an advertisement ends. */
function advertsAmong(lines: readonly SpokenLine[]): ReadonlyMap<number, SourceSpan> {
  if (!lines.some(({ turn }) => turn.speaker !== undefined)) return new Map();
  return advertsIn(
    lines.map(({ text }) => text),
    (index) => lines[index]?.opens === true,
  );
}

/** Offsets into the line. */
function asidesIn(
  { text, aside }: SpokenLine,
  atEdge: boolean,
  advert: SourceSpan | undefined,
): readonly SourceSpan[] {
  if (aside || (atEdge && isFooter(text))) return [{ start: 0, end: text.length }];
  const directions = directionsIn(text);
  if (advert === undefined) return directions;
  return disjoint([...directions, advert].sort((a, b) => a.start - b.start));
}
