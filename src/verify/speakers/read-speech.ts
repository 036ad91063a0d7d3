/** The blocks of a plain text or an article in, who says what and when out: turns, times, and what is nobody's. */
import { rangeAt } from '../../model/range-at.js';
import type { SourceCue, SourceParagraph, SourceSpan, SourceTurn } from '../../model/source-text.js';
import type { JoinedBlocks } from '../joined-blocks.js';
import { trimRange } from '../split-paragraphs.js';
import { acceptStamps, type AcceptedStamp } from './accept-stamps.js';
import { directionsIn, isFooter } from './asides.js';
import { chooseLabels, type LineChoice } from './choose-labels.js';
import { cutRanges, type CutText } from './cut-ranges.js';
import { knownNames, withDoubtful } from './doubtful-lines.js';
import { interjectionsIn, startsByLine } from './inner-labels.js';
import { knownInner } from './inner-names.js';
import { readLines, type PlacedLine } from './read-lines.js';
import { shortenLabels } from './shorten-labels.js';
import { splitLines } from './split-lines.js';
import { turnOf, type Whose } from './turn-of.js';

export interface Speech {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  readonly turns: readonly SourceTurn[];
  readonly cues: readonly SourceCue[];
  readonly asides: readonly SourceSpan[];
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
  return { text: cut.text, paragraphs, turns: spoken(turns, cues, asides, cut.text), cues, asides };
}

interface ChosenLines {
  readonly lines: readonly PlacedLine[];
  readonly choices: ReadonlyMap<number, LineChoice>;
  readonly interjections: readonly SourceSpan[];
}

/** Once the names are known, several of them may be found in one line. */
function chooseLines(blocks: JoinedBlocks): ChosenLines {
  const whole = shortenLabels(readLines(blocks));
  const total = blocks.paragraphs.length;
  const found = chooseLabels(whole, total, SHARE);
  const names = knownNames(found);
  if (names.size === 0) return { lines: whole, choices: found, interjections: [] };
  const inner = knownInner(whole, names);
  const lines = splitLines(whole, startsByLine(inner));
  const choices = lines === whole ? found : chooseLabels(lines, total, SHARE);
  return { lines, choices: withDoubtful(lines, choices), interjections: interjectionsIn(whole, inner) };
}

function disjoint(ranges: readonly SourceSpan[]): readonly SourceSpan[] {
  const kept: SourceSpan[] = [];
  for (const range of ranges) {
    const start = Math.max(range.start, kept.at(-1)?.end ?? 0);
    if (start < range.end) kept.push({ start, end: range.end });
  }
  return kept;
}

/** Without those that are empty now. */
function moved(ranges: readonly SourceSpan[], cut: CutText): readonly SourceSpan[] {
  return ranges.map((range) => movedRange(range, cut)).filter(isFilled);
}

function movedRange({ start, end }: SourceSpan, { text, at }: CutText): SourceSpan {
  return trimRange(text, at(start), at(end));
}

function isFilled({ start, end }: SourceSpan): boolean {
  return start < end;
}

function asidesIn(
  lines: readonly PlacedLine[],
  choices: ReadonlyMap<number, LineChoice>,
  interjections: readonly SourceSpan[],
): readonly SourceSpan[] {
  const labels = [...choices].flatMap(([index, { type }]) => (type === 'turn' ? [index] : []));
  const [first, last] = [labels[0] ?? lines.length, labels.at(-1) ?? -1];
  const asides: SourceSpan[] = [];
  for (const [index, line] of lines.entries()) {
    const { start, end, text, heading, head } = line;
    if (start < (asides.at(-1)?.end ?? 0)) continue;
    const choice = choices.get(index);
    const atEdge = index < first || index > last;
    if (choice?.type === 'note')
      asides.push({ start, end: line.opens && !head.label?.marked ? end : line.paragraphEnd });
    else if (choice === undefined && (heading || (atEdge && isFooter(text)))) asides.push({ start, end });
    else
      for (const one of directionsIn(text)) asides.push({ start: start + one.start, end: start + one.end });
  }
  if (interjections.length === 0) return asides;
  return disjoint([...asides, ...interjections].sort((a, b) => a.start - b.start));
}

/** From each label to the next. */
function turnsOf(
  { text, paragraphs }: JoinedBlocks,
  lines: readonly PlacedLine[],
  choices: ReadonlyMap<number, LineChoice>,
): readonly SourceTurn[] {
  const sole = isSole(choices);
  const opened = lines.flatMap((line, index) => openedBy(line, choices.get(index), sole));
  const first = opened[0];
  if (first === undefined) return [];
  const opening = paragraphs
    .filter(({ end }) => end <= first.from)
    .map(({ start, end }) => ({ speaker: undefined, start, end }));
  const turns: SourceTurn[] = opening;
  for (const [index, { turn, start, ends }] of opened.entries()) {
    const next = opened[index + 1]?.from ?? text.length;
    const end = Math.min(next, Math.max(start, ends));
    turns.push(placed(turn, { start, end }), { speaker: undefined, start: end, end: next });
  }
  return turns.filter(isFilled);
}

/** Named one by one: spreading takes several times as long, and a text may have half a million turns. */
function placed({ speaker, role, unread }: Whose, { start, end }: SourceSpan): SourceTurn {
  if (unread !== undefined) return { speaker, unread, start, end };
  return role === undefined ? { speaker, start, end } : { speaker, role, start, end };
}

/** All labels are one person's: then others speak without one. */
function isSole(choices: ReadonlyMap<number, LineChoice>): boolean {
  const speakers = new Set<string>();
  for (const choice of choices.values()) {
    if (choice.type === 'turn') speakers.add(choice.speaker ?? '');
    if (choice.type === 'unread') speakers.add(`?${choice.written}`);
  }
  return speakers.size === 1;
}

interface Opened {
  readonly turn: Whose;
  /** Where the label begins. */
  readonly from: number;
  readonly start: number;
  /** Where the turn ends, unless another label comes first. */
  readonly ends: number;
}

/**
 * What was not understood stays in the text of its turn: it may have been a sentence. A dash without a name is a
 * question, and its answer has no label: that turn ends with its paragraph.
 *
 * @param sole true when all labels are one person's
 */
function openedBy(
  { start, head, paragraphEnd }: PlacedLine,
  choice: LineChoice | undefined,
  sole: boolean,
): readonly Opened[] {
  const turn = choice === undefined ? undefined : turnOf(choice);
  if (choice === undefined || turn === undefined) return [];
  const { label } = head;
  const question = label?.form === 'dash' && !/\p{L}/u.test(label.written);
  const from = choice.type === 'turn' ? start + (label?.end ?? 0) : start;
  const ends = (sole || question) && from < paragraphEnd ? paragraphEnd : Infinity;
  return [{ turn, from: start, start: from, ends }];
}

/** Each lasts until the next begins. The last may last as long as its words need. */
function cuesOf(stamps: readonly AcceptedStamp[], { text, at }: CutText): readonly SourceCue[] {
  const timed = stamps.flatMap(({ from, seconds, untilSeconds }) =>
    seconds === undefined ? [] : [{ start: at(from), startSeconds: seconds, untilSeconds }],
  );
  const starts = timed.filter(({ start }, index) => start < (timed[index + 1]?.start ?? text.length));
  return starts.map(({ start, startSeconds, untilSeconds }, index) => {
    const next = starts[index + 1];
    const end = next?.start ?? text.length;
    const endSeconds = untilSeconds ?? next?.startSeconds ?? startSeconds + (end - start) / SLOWEST;
    return { start, end, startSeconds, endSeconds: Math.max(startSeconds, endSeconds) };
  });
}

/** Characters a second, of a slow speaker. */
const SLOWEST = 8;

/** Times without labels make a transcript all the same: one turn of nobody. What ends a turn and is nobody's is cut off. */
function spoken(
  turns: readonly SourceTurn[],
  cues: readonly SourceCue[],
  asides: readonly SourceSpan[],
  text: string,
): readonly SourceTurn[] {
  if (turns.length > 0) return turns.flatMap((turn) => withoutEnd(turn, asides, text));
  const { start, end } = trimRange(text, 0, text.length);
  return cues.length > 0 && start < end ? [{ speaker: undefined, start, end }] : [];
}

function withoutEnd(turn: SourceTurn, asides: readonly SourceSpan[], text: string): readonly SourceTurn[] {
  let { end } = turn;
  for (let aside = asideEndingAt(asides, end); aside !== undefined && aside.start > turn.start;) {
    if (text.charAt(aside.start - 1) !== '\n') break;
    end = trimRange(text, turn.start, aside.start).end;
    aside = asideEndingAt(asides, end);
  }
  if (end === turn.end) return [turn];
  const rest = trimRange(text, end, turn.end);
  return [
    { ...turn, end },
    { speaker: undefined, ...rest },
  ];
}

function asideEndingAt(asides: readonly SourceSpan[], end: number): SourceSpan | undefined {
  const aside = rangeAt(asides, end - 1);
  return aside?.end === end ? aside : undefined;
}
