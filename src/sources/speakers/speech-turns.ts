/** The lines of a text and what was taken for labels in, whose each stretch of it is out. */
import { rangeAt } from '../../text/range-at.js';
import type { SourceCue, SourceSpan, SourceTurn } from '../../model/source-text.js';
import type { JoinedBlocks } from '../paragraphs/joined-blocks.js';
import { trimRange } from '../paragraphs/split-paragraphs.js';
import type { LineChoice } from './choose-labels.js';
import type { PlacedLine } from './read-lines.js';
import { turnOf, type Whose } from './turn-of.js';

/** From each label to the next. */
export function turnsOf(
  { text, paragraphs }: JoinedBlocks,
  lines: readonly PlacedLine[],
  choices: ReadonlyMap<number, LineChoice>,
): readonly SourceTurn[] {
  const sole = isSole(choices);
  const chat = lines.some((line, index) => choices.get(index)?.type === 'turn' && isDated(line));
  const opened = lines.flatMap((line, index) => {
    const choice = choices.get(index);
    return choice === undefined && chat && isDated(line)
      ? [openedByChat(line)]
      : openedBy(line, choice, sole);
  });
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
export function placed({ speaker, role, unread }: Whose, { start, end }: SourceSpan): SourceTurn {
  if (unread !== undefined) return { speaker, unread, start, end };
  return role === undefined ? { speaker, start, end } : { speaker, role, start, end };
}

/** What a chat says of itself, `12/03/2024, 10:15 - Ann left`, is nobody's; each line of somebody's has their name. */
function openedByChat({ start, head }: PlacedLine): Opened {
  return { turn: { speaker: undefined }, from: start, start: start + head.from, ends: Infinity };
}

/** A date and a time of day stand before the words. */
function isDated({ text, head }: PlacedLine): boolean {
  return head.leading > 0 && head.stamps[0]?.dated === true && head.from < text.length;
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

/** Times without labels make a transcript all the same: one turn of nobody. What ends a turn and is nobody's is cut off. */
export function spoken(
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

export function isFilled({ start, end }: SourceSpan): boolean {
  return start < end;
}
