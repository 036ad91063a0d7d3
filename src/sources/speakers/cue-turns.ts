/** The lines of a transcript's cues in, whose each of them is out: by the voices of their tags, else by labels. */
import type { SourceTurn } from '../../model/source-text.js';
import type { RawCue } from '../cues/parse-cues.js';
import { chooseLabels, type LineChoice } from './choose-labels.js';
import { knownNames } from './doubtful-lines.js';
import { startsByLine } from './inner-labels.js';
import { knownInner } from './inner-names.js';
import { readHead } from './line-head.js';
import { shortenLabels } from './shorten-labels.js';
import { soleLabels } from './sole-labels.js';
import { splitAt, splitAtMarks } from './split-cues.js';
import { turnOf } from './turn-of.js';
import type { ReadLine } from './weigh-labels.js';

export interface CueLine {
  readonly cue: RawCue;
  readonly text: string;
  readonly voice: string | undefined;
}

export interface SpokenLine extends CueLine {
  /** True when another turn starts here. */
  readonly opens: boolean;
  readonly turn: Omit<SourceTurn, 'start' | 'end'>;
  /** A jingle, a header: nobody's. */
  readonly aside: boolean;
}

/** Of the lines that open with a name; a turn has many of them. */
const SHARE = 0.02;
/** A bare dash or `>>` is a change without a name. */
const CHANGE = /^(?:[-–—]|>>)\s*/;
/** Where labels name the speakers, a dash before a small letter only goes on. */
const CHANGE_AMONG_NAMES = /^(?:[-–—]|>>)\s*(?!\p{Ll})/u;

/** Without labels and empty lines. */
export function speakersOf(lines: readonly CueLine[]): readonly SpokenLine[] {
  return withWords(lines.some(({ voice }) => voice !== undefined) ? byVoice(lines) : byLabel(lines));
}

function byVoice(lines: readonly CueLine[]): readonly SpokenLine[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const opens = before === undefined || before.voice !== line.voice;
    return { ...line, opens, turn: { speaker: line.voice }, aside: false };
  });
}

function byLabel(written: readonly CueLine[]): readonly SpokenLine[] {
  const lines = splitAtLabels(written.flatMap((line) => piecesOf(line, splitAtMarks(line.text))));
  const read = shortenLabels(headsOf(lines));
  const choices = chooseCueLabels(read);
  const change = choices.size > 0 ? CHANGE_AMONG_NAMES : CHANGE;
  return lines.map((line, index) => {
    const choice = choices.get(index);
    const turn = choice === undefined ? undefined : turnOf(choice);
    const dash = choice === undefined ? change.exec(line.text) : null;
    return {
      ...line,
      text: line.text.slice(wordsFrom(read[index], choice) ?? dash?.[0].length ?? 0),
      opens: turn !== undefined || dash !== null || index === 0,
      turn: turn ?? { speaker: undefined },
      aside: choice?.type === 'note',
    };
  });
}

/** A cue is wrapped anywhere: who speaks next may stand in the middle of a line. */
function splitAtLabels(lines: readonly CueLine[]): readonly CueLine[] {
  const read = shortenLabels(headsOf(lines));
  const names = knownNames(chooseCueLabels(read));
  const starts = startsByLine(knownInner(read, names));
  if (starts.size === 0) return lines;
  return lines.flatMap((line, index) => piecesOf(line, splitAt(line.text, starts.get(index) ?? [])));
}

function piecesOf(line: CueLine, texts: readonly string[]): readonly CueLine[] {
  return texts.length === 1 ? [line] : texts.map((text) => ({ ...line, text }));
}

/** What was not understood stays: it may have been a sentence. */
function wordsFrom(line: ReadLine | undefined, choice: LineChoice | undefined): number | undefined {
  return choice?.type === 'turn' ? line?.head.label?.end : undefined;
}

/** Where no name comes back, each of a few people may speak once. */
function chooseCueLabels(lines: readonly ReadLine[]): ReadonlyMap<number, LineChoice> {
  const choices = chooseLabels(lines, lines.length, SHARE);
  return choices.size > 0 ? choices : soleLabels(lines);
}

/** Captions are wrapped anywhere, so that a line opens nothing, unless most cues begin with a label. */
function headsOf(lines: readonly CueLine[]): readonly ReadLine[] {
  const heads = lines.map(({ text }) => ({ text, head: readHead(text) }));
  const starts = lines.map(({ cue }, index) => cue !== lines[index - 1]?.cue);
  const labelled = heads.filter(({ head }, index) => starts[index] === true && head.label?.form === 'colon');
  const each = labelled.length * 2 > starts.filter(Boolean).length;
  return heads.map((read, index) => ({
    ...read,
    ...{ strong: false, closes: false, opens: index === 0 || (each && starts[index] === true) },
  }));
}

/** A label alone on its line opens a turn with the next. */
function withWords(lines: readonly SpokenLine[]): readonly SpokenLine[] {
  const kept: SpokenLine[] = [];
  let label: SpokenLine | undefined;
  for (const line of lines) {
    if (line.opens) label = undefined;
    if (line.text === '') label = line.opens ? line : label;
    else {
      kept.push(label === undefined ? line : { ...line, opens: true, turn: label.turn });
      label = undefined;
    }
  }
  return kept;
}
