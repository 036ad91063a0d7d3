/** A source, the draft made of it, and what is true of it in, what a reader would count out. */
import { rangeAt } from '../src/text/range-at.js';
import { isUnnamed } from '../src/languages/unnamed-headline.js';
import type { Draft } from '../src/import/print/draft.js';
import { talkIn } from '../src/import/units/talk.js';
import type { SourceText } from '../src/model/source-text.js';
import { pk, windowDiff, type Division } from './boundaries.js';
import type { FileTruth } from './truth-file.js';

export type Share = readonly [right: number, all: number];

export interface DraftFigures {
  readonly themes: number;
  /** Guests and hosts whom the truth does not know; without a truth, whom neither label nor words of the source name. */
  readonly phantoms: readonly string[];
  /** Of the people of the truth. */
  readonly roles: Share;
  /** Quotes that stand in a guest's turn, of those proposed; `[0, 0]` where no label tells. */
  readonly guests: Share;
  readonly points: number;
  /** Headlines that begin with a filler or with what only keeps talk going. */
  readonly fillers: readonly string[];
  readonly blank: number;
  /** Absent where it is not known where themes begin. */
  readonly boundaries: { readonly pk: number; readonly windowDiff: number } | undefined;
}

export function draftFigures(source: SourceText, draft: Draft, truth: FileTruth | undefined): DraftFigures {
  const headlines = draft.themes.map(({ headline }) => headline);
  const division = truth && divisionOf(source, draft, truth.starts);
  return {
    themes: draft.themes.length,
    phantoms: phantomsOf(source, draft, truth),
    roles: rolesOf(draft, truth),
    guests: guestsQuotes(source, draft, truth),
    points: draft.themes.reduce((sum, { points }) => sum + points.length, 0),
    fillers: headlines.filter((headline) => beginsIdly(headline, draft.source.lang)),
    blank: headlines.filter(isUnnamed).length,
    boundaries: division && { pk: pk(division), windowDiff: windowDiff(division) },
  };
}

/** A name without what stands behind a comma (`Ann Berg, PsyD`), and without regard to letter case. */
export function bareName(name: string): string {
  return name
    .replace(/[,，(（].*$/s, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** One name is the other, or a part of it: `Ann` and `Ann Berg`. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [bareName(one), bareName(other)];
  return a !== '' && (a === b || ` ${a} `.includes(` ${b} `) || (b !== '' && ` ${b} `.includes(` ${a} `)));
}

/** Where the truth is known it knows everybody; else a person has a label, or is named in the words. */
function phantomsOf(
  { text, turns }: SourceText,
  { guests, hosts }: Draft,
  truth?: FileTruth,
): readonly string[] {
  const labels = new Set(turns.flatMap(({ speaker, stated }) => [speaker ?? [], stated ?? []].flat()));
  const told = truth !== undefined && truth.guests.length + truth.hosts.length > 0;
  const words = text.toLowerCase();
  const isKnown = (name: string): boolean =>
    told
      ? [...truth.guests, ...truth.hosts].some((other) => isSameName(name, other))
      : words.includes(bareName(name)) || [...labels].some((label) => isSameName(name, label));
  return [...guests, ...hosts].map(({ name }) => name).filter((name) => !isKnown(name));
}

function rolesOf({ guests, hosts }: Draft, truth?: FileTruth): Share {
  const is = (people: Draft['guests'], name: string): boolean =>
    people.some((person) => isSameName(person.name, name));
  const right = [
    ...(truth?.guests ?? []).map((name) => is(guests, name) && !is(hosts, name)),
    ...(truth?.hosts ?? []).map((name) => is(hosts, name) && !is(guests, name)),
  ];
  return [right.filter(Boolean).length, right.length];
}

/** By the truth where there is one, else by whom the draft takes for a guest. */
function guestsQuotes(source: SourceText, draft: Draft, truth?: FileTruth): Share {
  if (!source.turns.some(({ speaker }) => speaker !== undefined)) return [0, 0];
  const told = truth !== undefined && truth.guests.length > 0;
  const quotes = draft.themes.flatMap(({ quotes: shown, moreQuotes }) => [...shown, ...moreQuotes]);
  const right = quotes.filter(({ words, speaker }) => {
    const names = told ? truth.guests : [speaker, ...labelsOf(draft, speaker)];
    return speakersOf(source, words).some((label) => names.some((name) => isSameName(label, name)));
  });
  return [right.length, quotes.length];
}

function labelsOf({ speakers }: Draft, name: string): readonly string[] {
  return speakers.filter((row) => row.name === name).flatMap(({ labels }) => labels);
}

/** Everybody in whose turns the words stand; a quote may begin with a capital that the source does not have. */
function speakersOf({ text, turns }: SourceText, words: string): readonly string[] {
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), ({ index }) => {
    const turn = rangeAt(turns, index);
    return turn?.stated ?? turn?.speaker ?? [];
  }).flat();
}

function beginsIdly(headline: string, lang: string): boolean {
  const talk = talkIn(lang);
  const [first = ''] = /^[“"「]?\S+/u.exec(headline) ?? [];
  return talk.openerLength(`${headline} `) > 0 || talk.count(first, 'fillers') > 0;
}

function divisionOf(source: SourceText, { themes }: Draft, starts: readonly string[]): Division | undefined {
  const units = (source.turns.length > 1 ? source.turns : source.paragraphs).map(({ start }) => start);
  // A label stands before the words of its turn.
  const unitAt = (offset: number): number => units.findLastIndex((start) => start <= offset + 40);
  const truth = starts.map((words) => source.text.indexOf(words)).filter((offset) => offset >= 0);
  if (truth.length < 2) return undefined;
  const found = themes.flatMap(({ extent: [first] }) => offsetOf(source, first) ?? []);
  return { units: units.length, truth: truth.map(unitAt), found: found.map(unitAt) };
}

type Place = Draft['themes'][number]['extent'][0];

function offsetOf({ paragraphs, cues, pages = [] }: SourceText, place: Place): number | undefined {
  if (place === undefined) return undefined;
  if (place.type === 'paragraph') return paragraphs[place.number - 1]?.start;
  if (place.type === 'time')
    return cues.find(({ startSeconds }) => Math.floor(startSeconds) === place.seconds)?.start;
  return pages.find(({ number }) => number === place.number)?.start;
}
