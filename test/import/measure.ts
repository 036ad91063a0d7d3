/** A corpus text and its truth in, how close an import comes out. */
import type { SourceText } from '../../src/model/source-text.js';
import type { Draft } from '../../src/import/print/draft.js';
import type { Truth } from './corpus/truth.js';
import { draftOf } from './draft-of.js';
import { pk, windowDiff, type Division } from '../../bench/boundaries.js';

export interface Figures {
  readonly file: string;
  readonly heldOut: boolean;
  /** Found and true themes. */
  readonly themes: readonly [found: number, truth: number];
  /** Share of windows in which the number of boundaries is wrong; 0 is best. Undefined with headings. */
  readonly windowDiff: number | undefined;
  /** Share of pairs of units of which it is wrong whether they lie in one theme; 0 is best. Undefined with headings. */
  readonly pk: number | undefined;
  /** `windowDiff` for as many boundaries at random, on average. */
  readonly byChance: number | undefined;
  /** Headings found word for word, of all there are. */
  readonly headings: readonly [found: number, truth: number] | undefined;
  /** Guest and hosts named rightly, of all that are named in truth or by us. */
  readonly people: readonly [right: number, all: number];
  /** Proposed quotes that are the guest's direct speech, of all proposed. */
  readonly quotes: readonly [right: number, all: number];
  /** Themes that have a quote of the guest. */
  readonly quoted: number;
}

export function measure(truth: Truth, bytes: Uint8Array): Figures {
  const { source, draft } = draftOf(bytes, truth.file);
  const starts = truth.starts.map((words) => source.text.indexOf(words));
  if (starts.includes(-1)) throw new Error(`${truth.file}: a theme of the truth is not in the text`);
  const division = divisionOf(source, starts, boundariesOf(draft, source));
  const headlines = draft.themes.map(({ headline }) => headline);
  return {
    file: truth.file,
    heldOut: truth.heldOut,
    themes: [draft.themes.length, truth.starts.length],
    windowDiff: truth.headed ? undefined : windowDiff(division),
    pk: truth.headed ? undefined : pk(division),
    byChance: truth.headed ? undefined : chance(source, starts),
    headings: truth.headed
      ? [truth.starts.filter((words) => headlines.includes(words)).length, truth.starts.length]
      : undefined,
    people: people(draft, truth),
    quotes: quotes(draft, source, truth),
    quoted: draft.themes.filter((theme) => theme.quotes.length > 0).length,
  };
}

function boundariesOf({ themes }: Draft, source: SourceText): readonly number[] {
  return themes.flatMap(({ extent: [first] }) => {
    if (first?.type === 'paragraph') return source.paragraphs[first.number - 1]?.start ?? [];
    return (
      source.cues.find(
        ({ startSeconds }) =>
          Math.floor(startSeconds) === (first?.type === 'time' ? first.seconds : undefined),
      )?.start ?? []
    );
  });
}

/** Two hundred divisions into as many themes as there are, by a generator of its own. */
function chance(source: SourceText, truth: readonly number[]): number {
  const units = (source.turns.length > 1 ? source.turns : source.paragraphs).map(({ start }) => start);
  let state = 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const rounds = Array.from({ length: 200 }, () => {
    const starts = truth.slice(1).map(() => units[1 + random(units.length - 1)] ?? 0);
    return windowDiff(divisionOf(source, truth, [0, ...starts.toSorted((a, b) => a - b)]));
  });
  return sum(rounds) / rounds.length;
}

function divisionOf(source: SourceText, truth: readonly number[], found: readonly number[]): Division {
  const units = (source.turns.length > 1 ? source.turns : source.paragraphs).map(({ start }) => start);
  const begins = (starts: readonly number[]): readonly number[] =>
    starts.slice(1).map((start) => units.findLastIndex((unit) => unit <= start + 40));
  return { units: units.length, truth: begins(truth), found: begins(found) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function people({ guests, hosts }: Draft, truth: Truth): readonly [number, number] {
  const found = [...guests.map(({ name }) => `guest ${name}`), ...hosts.map(({ name }) => `host ${name}`)];
  const wanted = [`guest ${truth.guest}`, ...truth.hosts.map((name) => `host ${name}`)];
  const all = new Set([...found, ...wanted]);
  return [wanted.filter((one) => found.includes(one)).length, all.size];
}

function quotes(draft: Draft, source: SourceText, truth: Truth): readonly [number, number] {
  const proposed = draft.themes.flatMap((theme) => [...theme.quotes, ...theme.moreQuotes]);
  return [proposed.filter(({ words }) => isGuests(words, source, truth)).length, proposed.length];
}

/** By the labels of a transcript, else by the list of the truth. */
function isGuests(words: string, source: SourceText, { speech, guest }: Truth): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();
  if (speech !== undefined) return speech.some((spoken) => plain(spoken).includes(plain(words)));
  return source.turns.some(
    (turn) =>
      plain(source.text.slice(turn.start, turn.end)).includes(plain(words)) && isLabel(turn.speaker, guest),
  );
}

const GUEST_LABELS: Readonly<Record<string, string>> = {
  SPEAKER_00: 'Tariq Ellsworth',
  A: 'Meilin Zhao',
  答: 'Meilin Zhao',
};

function isLabel(label: string | undefined, guest: string): boolean {
  return label !== undefined && (GUEST_LABELS[label] ?? label).toLowerCase() === guest.toLowerCase();
}
