/**
 * A source and the labels that its author names in, its turns out, those labels among them.
 *
 * A label that stands once is not told from a sentence with a colon (“Note: …”) by the text alone. Who says whose it is
 * says that it is one: the words stay as they are, and a turn begins behind it.
 */
import type { SourceText, SourceTurn } from '../../model/source-text.js';
import { beginsSpeech } from './doubtful-prefix.js';
import { readHead, type HeadLabel } from './line-head.js';
import { beginsSentence, isClause } from './ordinary-words.js';
import { readName } from './read-name.js';
import { isFilled } from './speech-turns.js';

interface Opening {
  readonly turn: Pick<SourceTurn, 'speaker' | 'unread'>;
  /** Where the label begins. */
  readonly from: number;
  /** Where the turn begins: one that was not understood has its label. */
  readonly start: number;
}

/** @param isStated of a label as it is written, and of the name in it */
export function withStatedLabels(
  { text, turns }: Pick<SourceText, 'text' | 'turns'>,
  isStated: (label: string) => boolean,
): readonly SourceTurn[] {
  const openings = openingsIn(text, isStated);
  if (!openings.some(({ turn }) => turn.speaker !== undefined)) return turns;
  const isLabelled = turns.some(({ speaker, unread }) => speaker !== undefined || unread !== undefined);
  // Among labels that were understood, what else opens a line was weighed already.
  const added = isLabelled ? openings.filter(({ turn }) => turn.speaker !== undefined) : openings;
  const whole: SourceTurn = { speaker: undefined, start: 0, end: text.length };
  return (turns.length === 0 ? [whole] : turns).flatMap((turn) => parted(turn, added, text));
}

function openingsIn(text: string, isStated: (label: string) => boolean): readonly Opening[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].flatMap(({ 0: line, index: from }) => {
    const { label } = readHead(line);
    if (label === undefined || (label.form !== 'colon' && label.form !== 'bracketed')) return [];
    const { written } = label;
    if (isStated(written) || isStated(readName(written).name))
      return { turn: { speaker: written }, from, start: from + label.end };
    return isLikeOne(label, line) ? { turn: { speaker: undefined, unread: written }, from, start: from } : [];
  });
}

/** Where the author names one label, another of its form ends that turn: what follows is nobody's. */
function isLikeOne({ written, end }: HeadLabel, line: string): boolean {
  const { shape, name } = readName(written);
  return shape === 'name' && !isClause(name) && !beginsSentence(name) && beginsSpeech(line.slice(end));
}

function parted(turn: SourceTurn, openings: readonly Opening[], text: string): readonly SourceTurn[] {
  const inside = openings.filter(({ from, start }) => from >= turn.start && start < turn.end);
  const [first] = inside;
  if (first === undefined) return [turn];
  const opened = inside.map((one, index) => {
    const until = inside[index + 1]?.from ?? turn.end;
    return { ...one.turn, start: one.start, end: trimmedEnd(text, one.start, until) };
  });
  const before = { ...turn, end: trimmedEnd(text, turn.start, first.from) };
  return [before, ...opened].filter(isFilled);
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, Math.max(start, end)).trimEnd().length;
}
