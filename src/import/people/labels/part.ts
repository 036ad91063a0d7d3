/** The turns of a labelled transcript in, the part that each of its people has in it out. */
import type { SourceText } from '../../../model/source-text.js';
import { sourceLine } from '../../units/one-line.js';
import { roleOfLabel } from '../../../languages/role-words.js';
import { groupSpellings } from '../names/same-person.js';
import type { Unit } from '../../units/units.js';

/** What a program writes when it knows no name. */
const NUMBERED = /^(?:speaker|spk|说话人|发言人)[ _-]?\w{1,3}$/i;

/** Code units at the end of a turn in which a question makes it one that asks. */
const TAIL = 80;

export interface Part {
  /** Under which somebody speaks, the fullest first. */
  readonly labels: readonly string[];
  readonly turns: readonly Unit[];
  /** See `weightOf`. */
  readonly weight: number;
  /** Of all that labelled speakers say, 0 to 1. */
  readonly share: number;
  /** Turns that end in a question, or nearly. */
  readonly questions: number;
  /** On one line. */
  readonly firstWords: string;
}

export function labelOf({ labels }: Part): string {
  return labels[0] ?? '';
}

/** True of a label that tells no name: `Q`, 答, `SPEAKER_01`. */
export function isNameless(label: string): boolean {
  return roleOfLabel(label) !== undefined || isNumbered(label);
}

export function isNumbered(label: string): boolean {
  return NUMBERED.test(label);
}

/** Who says most first. */
export function partsOf(source: SourceText, units: readonly Unit[]): readonly Part[] {
  const byLabel = new Map<string, Unit[]>();
  for (const unit of units)
    if (unit.speaker !== undefined) {
      const turns = byLabel.get(unit.speaker) ?? [];
      turns.push(unit);
      byLabel.set(unit.speaker, turns);
    }
  const whole = [...byLabel.values()].flat().reduce((sum, { weight }) => sum + weight, 0);
  return groupsOf([...byLabel.keys()])
    .map((labels) => partOf(labels, byLabel, source, whole))
    .sort((a, b) => b.weight - a.weight);
}

/** `A` is a part of nobody's name. */
function groupsOf(labels: readonly string[]): readonly (readonly string[])[] {
  const nameless = labels.filter(isNameless);
  return [
    ...groupSpellings(labels.filter((label) => !nameless.includes(label))),
    ...nameless.map((label) => [label]),
  ];
}

function partOf(
  labels: readonly string[],
  byLabel: ReadonlyMap<string, readonly Unit[]>,
  { text }: SourceText,
  whole: number,
): Part {
  const turns = labels.flatMap((label) => byLabel.get(label) ?? []).toSorted((a, b) => a.start - b.start);
  const weight = turns.reduce((sum, turn) => sum + turn.weight, 0);
  const [first] = turns;
  return {
    ...{ labels, turns, weight, share: whole === 0 ? 0 : weight / whole },
    questions: turns.filter(({ start, end }) => endsInQuestion(text.slice(Math.max(start, end - TAIL), end)))
      .length,
    firstWords:
      first === undefined ? '' : sourceLine(text.slice(first.start, Math.min(first.end, first.start + 200))),
  };
}

/** A question leads to its end, but for an invitation: “How did it begin? Tell us a bit about it.” */
function endsInQuestion(words: string): boolean {
  return /[?？؟]/u.test(words);
}
