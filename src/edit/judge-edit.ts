/**
 * An outline before and after an edit in, why it says something else than was asked for out: whatever a text had in it, no
 * block, quotation, comment or key came of it, and all else is as it was.
 */
import { figureTexts } from '../figures/figure-texts.js';
import { plainText } from '../model/inline.js';
import type { Block, Meta, Outline, Quote, Section } from '../model/outline.js';
import { oneLine } from '../text/one-line.js';
import type { OpenKey } from './front-matter-edits.js';
import { shownLine } from './print-parts.js';
import { refusalOf, type Refusal } from './refusal.js';
import type { KeptQuote, NewQuote, NewTheme, ThemeSet } from './theme-parts.js';

/** What an edit was to do. */
export type AskedChange =
  | { readonly type: 'set'; readonly id: string; readonly parts: ThemeSet }
  | { readonly type: 'add'; readonly theme: NewTheme }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'move' }
  | { readonly type: 'front-matter'; readonly keys: readonly OpenKey[] };

/** @returns undefined where nothing but what was asked for has changed */
export function judgeEdit(before: Outline, after: Outline, asked: AskedChange): Refusal | undefined {
  const keys = asked.type === 'front-matter' ? asked.keys : [];
  if (!sameMeta(before.meta, after.meta, keys)) return unfit('the front matter');
  if (JSON.stringify(before.coverNotes) !== JSON.stringify(after.coverNotes))
    return unfit('the cover’s notes');
  const touched = asked.type === 'set' ? asked.id : asked.type === 'add' ? asked.theme.id : undefined;
  const others = (outline: Outline): readonly Section[] =>
    outline.sections.filter(({ id }) => id !== touched && !(asked.type === 'remove' && id === asked.id));
  const changed = changedSection(before, others(before), after, others(after), asked.type === 'move');
  if (changed !== undefined) return unfit(`the section \`${changed}\``);
  if (touched === undefined) return undefined;
  const theme = after.sections.find(({ id }) => id === touched);
  if (theme === undefined) return unfit('the section');
  const was = before.sections.find(({ id }) => id === touched);
  const parts = asked.type === 'set' ? asked.parts : asked.type === 'add' ? asked.theme : {};
  return judgeTheme(was, theme, parts);
}

function sameMeta(before: Meta, after: Meta, keys: readonly OpenKey[]): boolean {
  const rest = (meta: Meta): string =>
    JSON.stringify(meta, (key, value: unknown) =>
      key === 'span' || (keys as readonly string[]).includes(key) ? undefined : value,
    );
  // Whether a key of a person or a source is called like one of the talk decides nothing: those are never changed.
  const facts = ({ guests, hosts, sources, fonts, logo, lang }: Meta): string =>
    JSON.stringify({ guests, hosts, sources, fonts, logo, lang }, (key, value: unknown) =>
      key === 'span' ? undefined : value,
    );
  return rest(before) === rest(after) && facts(before) === facts(after);
}

/** The id of the first section that is another, or is gone. */
function changedSection(
  before: Outline,
  was: readonly Section[],
  after: Outline,
  is: readonly Section[],
  mayMove: boolean,
): string | undefined {
  if (was.length !== is.length)
    return was.find(({ id }) => !is.some((one) => one.id === id))?.id ?? is[0]?.id;
  return was.find((section, index) => {
    const now = mayMove ? is.find(({ id }) => id === section.id) : is[index];
    return now?.id !== section.id || written(section, before) !== written(now, after);
  })?.id;
}

function written({ span }: Section, { file }: Outline): string {
  return file.text.slice(span.start.offset, span.end.offset);
}

function judgeTheme(was: Section | undefined, is: Section, parts: ThemeSet): Refusal | undefined {
  const texts = (type: 'reading' | 'note' | 'points'): readonly string[] => textsOf(is, type);
  const kept = (type: 'reading' | 'note' | 'points'): readonly string[] => (was ? textsOf(was, type) : []);
  const { headline, minutes, reading, notes, points } = parts;
  const headlineAsked = headline === undefined ? was && plainText(was.headline) : shownLine(headline);
  if (!same([plainText(is.headline)], [headlineAsked ?? ''])) return unfit('the headline');
  if (is.kind !== (was?.kind ?? 'theme') || is.reveal !== (was?.reveal ?? false))
    return unfit('the headline');
  if (is.minutes !== (minutes === undefined ? was?.minutes : (minutes ?? undefined)))
    return unfit('the minutes');
  if (!same(texts('points'), points?.map(shownLine) ?? kept('points'))) return unfit('a point');
  if (!same(texts('reading'), reading?.map(shownLine) ?? kept('reading'))) return unfit('the reading text');
  const notesAsked = notes === undefined ? kept('note') : notes.length === 0 ? [] : [notes.join('\n\n')];
  if (!same(texts('note'), notesAsked)) return unfit('the notes');
  return judgeFigures(was, is, parts.figure) ?? judgeQuotes(was, is, parts.quotes);
}

function judgeFigures(was: Section | undefined, is: Section, asked: ThemeSet['figure']): Refusal | undefined {
  const kinds = blocksOf(is, 'figure').map(({ data }) => data.kind);
  const before = was ? blocksOf(was, 'figure') : [];
  const wanted =
    asked === undefined ? before.map(({ data }) => data.kind) : asked === null ? [] : [asked.kind];
  if (kinds.join() !== wanted.join()) return unfit('the figure');
  if (asked === undefined && figureWords(is) !== (was ? figureWords(was) : '')) return unfit('the figure');
  const pictures = (section: Section | undefined): string =>
    JSON.stringify((section ? blocksOf(section, 'picture') : []).map(({ path, alt }) => [path, alt]));
  return pictures(was) === pictures(is) ? undefined : unfit('a picture');
}

function figureWords(section: Section): string {
  return blocksOf(section, 'figure')
    .flatMap(({ data }) => figureTexts(data))
    .map(plainText)
    .join('\n');
}

function judgeQuotes(was: Section | undefined, is: Section, asked: ThemeSet['quotes']): Refusal | undefined {
  const before = was ? blocksOf(was, 'quote') : [];
  const now = blocksOf(is, 'quote');
  const wanted = asked ?? before.map(({ key }): KeptQuote => ({ kept: key }));
  if (now.length !== wanted.length) return unfit('a quotation');
  const isAsked = wanted.every((quote, index) => {
    const there = now[index];
    if (there === undefined) return false;
    if (!('kept' in quote)) return isNew(there, quote);
    const kept = before.find(({ key }) => key === quote.kept);
    return kept !== undefined && factsOf(kept) === factsOf(there);
  });
  return isAsked ? undefined : unfit('a quotation');
}

/** That its words are its source's is judged against the source. */
function isNew(quote: Quote, { speaker, source, original }: NewQuote): boolean {
  const isTranslated = original !== undefined;
  return (
    same([quote.speaker], [speaker]) &&
    quote.source === source &&
    quote.mode === (isTranslated ? 'translated' : 'verbatim') &&
    quote.unreviewed === (isTranslated ? true : undefined) &&
    quote.inContext !== true &&
    quote.lastLine !== true &&
    quote.reveal === undefined
  );
}

function factsOf({ text, ...quote }: Quote): string {
  const facts: Readonly<Record<string, unknown>> = { ...quote, words: plainText(text) };
  const places = ['key', 'span', 'textSpan'];
  return JSON.stringify(Object.entries(facts).filter(([key]) => !places.includes(key)));
}

function textsOf(section: Section, type: 'reading' | 'note' | 'points'): readonly string[] {
  return section.blocks.flatMap((block) => {
    if (block.type !== type) return [];
    if (block.type === 'note') return [block.text];
    return block.type === 'points' ? block.items.map(plainText) : [plainText(block.text)];
  });
}

function blocksOf<T extends Block['type']>(
  section: Section,
  type: T,
): readonly Extract<Block, { type: T }>[] {
  return section.blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}

/** Runs of white space are one space, as everywhere in Markdown. */
function same(texts: readonly string[], others: readonly string[]): boolean {
  const plain = (all: readonly string[]): string =>
    JSON.stringify(all.map((text) => oneLine(text).replaceAll(/\s+/g, ' ')));
  return plain(texts) === plain(others);
}

function unfit(what: string): Refusal {
  return refusalOf(
    'text-unfit',
    `with this text, ${what} would be read as something else`,
    'send plain words, one line a text: no Markdown but `**bold**`, no HTML, no comments',
  );
}
