/** A source and whose its labels are by the author's statement in, the same source with that on its turns out. */
import { EVERY_WORD, type SpeakerName } from '../../model/outline.js';
import type { SourceText, SourceTurn } from '../../model/source-text.js';
import { withStatedLabels } from '../../sources/speakers/stated-labels.js';
import { plainName } from './speaker-names.js';

/**
 * The words and their places stay as they are: who a label stands for is added, and a label that the text alone does
 * not tell from a sentence is one where the author says so.
 */
export function stateSpeakers(source: SourceText, speakers: readonly SpeakerName[] = []): SourceText {
  if (speakers.length === 0) return source;
  const everybody = speakers.find(({ label }) => label === EVERY_WORD)?.name;
  const turns = everybody === undefined ? turnsByLabels(source, speakers) : turnsOfOne(source);
  const nameOf = namesByLabel(speakers);
  return {
    ...source,
    turns: turns.map((turn) => ({ ...turn, stated: nameOf(labelOf(turn) ?? '') ?? everybody })),
  };
}

function turnsByLabels(source: SourceText, speakers: readonly SpeakerName[]): readonly SourceTurn[] {
  const absent = new Set(
    speakers
      .map(({ label }) => label)
      .filter((label) => !hasLabel(source, label))
      .map(plainName),
  );
  absent.delete('');
  return absent.size === 0 ? source.turns : withStatedLabels(source, (label) => absent.has(plainName(label)));
}

/** As the label is written, else however it is capitalised. */
function namesByLabel(speakers: readonly SpeakerName[]): (label: string) => string | undefined {
  const exact = new Map(speakers.map(({ label, name }) => [label, name]));
  const folded = new Map(speakers.map(({ label, name }) => [plainName(label), name]));
  return (label) => exact.get(label) ?? (plainName(label) === '' ? undefined : folded.get(plainName(label)));
}

/** Without turns, each paragraph is one: a quotation stays inside it, as it would have. */
function turnsOfOne({ turns, paragraphs }: SourceText): readonly SourceTurn[] {
  if (turns.length > 0) return turns;
  return paragraphs.map(({ start, end }) => ({ speaker: undefined, start, end }));
}

/** What looks like a label and was not understood is one all the same to who states whose it is. */
function labelOf({ speaker, unread }: SourceTurn): string | undefined {
  return speaker ?? unread;
}

/** Asked for each quotation, and a long talk has tens of thousands of turns. */
const LABELS = new WeakMap<SourceText['turns'], readonly string[]>();

/** The labels of a source, each once, in their order. */
export function labelsOf({ turns }: SourceText): readonly string[] {
  const labels = LABELS.get(turns) ?? [...new Set(turns.flatMap((turn) => labelOf(turn) ?? []))];
  LABELS.set(turns, labels);
  return labels;
}

/** True of a source with a label at least, understood or not. */
export function tellsSpeakers(source: SourceText): boolean {
  return labelsOf(source).length > 0;
}

/** True of a label of the source, however it is capitalised. */
export function hasLabel(source: SourceText, label: string): boolean {
  return labelsOf(source).some((one) => one === label || plainName(one) === plainName(label));
}

/** True of a source that tells its speakers apart: then `all` cannot be one person's. */
export function tellsApart(source: SourceText): boolean {
  return new Set(labelsOf(source).map(plainName)).size > 1;
}
