/** The blocks of a plain text or an article in, who says what and when out: turns, times, and what is nobody's. */
import type {
  SourceCue,
  SourcePage,
  SourceParagraph,
  SourceSpan,
  SourceTurn,
} from '../../model/source-text.js';
import type { JoinedBlocks } from '../paragraphs/joined-blocks.js';
import { trimRange } from '../paragraphs/split-paragraphs.js';
import { acceptStamps } from './accept-stamps.js';
import { chooseLabels, type LineChoice } from './choose-labels.js';
import { cutRanges, type CutText } from './cut-ranges.js';
import { disjoint } from './disjoint.js';
import { knownNames, withDoubtful } from './doubtful-lines.js';
import { interjectionsIn, startsByLine } from './inner-labels.js';
import { knownInner } from './inner-names.js';
import { readLines, type PlacedLine } from './read-lines.js';
import { withSetOff } from './set-off.js';
import { shortenLabels } from './shorten-labels.js';
import { asidesIn } from './speech-asides.js';
import { cuesOf } from './speech-cues.js';
import { isFilled, placed, spoken, turnsOf } from './speech-turns.js';
import { splitLines } from './split-lines.js';
import { withTimedNames } from './timed-names.js';

export interface Speech {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  readonly turns: readonly SourceTurn[];
  readonly cues: readonly SourceCue[];
  readonly asides: readonly SourceSpan[];
  /** Of a document that has pages. */
  readonly pages?: readonly SourcePage[] | undefined;
}

/** Every fifth paragraph opens with a name, in a transcript. */
const SHARE = 0.2;

/** Times are no words: they leave the text, and give it cues. What stands before the first label is nobody's. */
export function readSpeech(blocks: JoinedBlocks): Speech {
  const { lines, choices, interjections } = chooseLines(blocks);
  const stamps = acceptStamps(blocks.text, lines, choices, blocks.paragraphs.length);
  const cut = cutRanges(blocks.text, disjoint(stamps.map((stamp) => stamp.cut)));
  const paragraphs = moved(blocks.paragraphs, cut).map((range, index) => ({ number: index + 1, ...range }));
  const asides = moved(asidesIn(lines, choices, interjections), cut);
  const turns = turnsOf(blocks, lines, choices)
    .map((turn) => placed(turn, movedRange(turn, cut)))
    .filter(isFilled);
  const cues = cuesOf(stamps, cut);
  const pages = blocks.pages?.map(({ number, start, end }) => ({
    number,
    start: cut.at(start),
    end: cut.at(end),
  }));
  const said = { text: cut.text, paragraphs, turns: spoken(turns, cues, asides, cut.text), cues, asides };
  return pages === undefined ? said : { ...said, pages };
}

interface ChosenLines {
  readonly lines: readonly PlacedLine[];
  readonly choices: ReadonlyMap<number, LineChoice>;
  readonly interjections: readonly SourceSpan[];
}

/** Once the names are known, several of them may be found in one line. */
function chooseLines(blocks: JoinedBlocks): ChosenLines {
  const whole = shortenLabels(withTimedNames(readLines(blocks)));
  const total = blocks.paragraphs.length;
  const found = chooseLabels(whole, total, SHARE);
  const names = knownNames(found);
  if (names.size === 0) return { lines: whole, choices: found, interjections: [] };
  const inner = knownInner(whole, names);
  const lines = splitLines(whole, startsByLine(inner));
  const choices = lines === whole ? found : chooseLabels(lines, total, SHARE);
  return {
    lines,
    choices: withSetOff(lines, withDoubtful(lines, choices)),
    interjections: interjectionsIn(whole, inner),
  };
}

/** Without those that are empty now. */
function moved(ranges: readonly SourceSpan[], cut: CutText): readonly SourceSpan[] {
  return ranges.map((range) => movedRange(range, cut)).filter(isFilled);
}

function movedRange({ start, end }: SourceSpan, { text, at }: CutText): SourceSpan {
  return trimRange(text, at(start), at(end));
}
