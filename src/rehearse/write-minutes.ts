/** An outline's raw text and spoken times in, the same text with these minutes in its headings out. */
import type { Section } from '../model/outline.js';
import { rawOffsets } from '../text/raw-offsets.js';

/** What the parser says of a heading: its place in the text as the parser was given it. */
export type HeadingPlace = Pick<Section, 'id' | 'headingSpan'>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes nothing but the value of `minutes=`, or adds ` minutes=…` behind the last attribute. A heading
 * without braces has no id of its own, and is left alone.
 *
 * @param raw the file as decoded, with its byte-order mark and its own line endings
 * @param spoken minutes by section id
 */
export function writeMinutes(
  raw: string,
  headings: readonly HeadingPlace[],
  spoken: ReadonlyMap<string, number>,
): string {
  const offsetIn = rawOffsets(raw);
  const edits = headings.flatMap(({ id, headingSpan: { start, end } }) => {
    const minutes = spoken.get(id);
    if (minutes === undefined) return [];
    return editHeading(raw, offsetIn(start.offset), offsetIn(end.offset), minutes) ?? [];
  });
  return applyEdits(raw, edits);
}

/** Nothing that the parser does not see may be taken for an attribute, nor a brace for the one that opens. */
const UNSEEN = /<!--[\s\S]*?-->|[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const BRACES = /\{([^{}]*)\}$/;
const ATTRIBUTE = /[^\s\uFEFF]+/g;

function editHeading(raw: string, start: number, end: number, minutes: number): Edit | undefined {
  const heading = raw.slice(start, end).replace(UNSEEN, (unseen) => '\uFEFF'.repeat(unseen.length));
  const braces = BRACES.exec(heading);
  if (braces === null || isEscaped(heading, braces.index)) return undefined;
  const attributes = [...(braces[1] ?? '').matchAll(ATTRIBUTE)].map(({ 0: text, index: at }) => ({
    text,
    at: start + braces.index + 1 + at,
  }));
  const last = attributes.at(-1);
  if (last === undefined) return undefined;
  // Of several, the parser takes the last.
  const present = attributes.findLast(({ text }) => text.startsWith('minutes='));
  if (present !== undefined) return replaceValue(present, minutes);
  const behind = last.at + last.text.length;
  return { start: behind, end: behind, text: ` minutes=${minutes}` };
}

function isEscaped(heading: string, at: number): boolean {
  return /(?<!\\)(?:\\\\)*\\$/.test(heading.slice(0, at));
}

function replaceValue({ text, at }: { text: string; at: number }, minutes: number): Edit | undefined {
  const [, quote = '', value = ''] = /^minutes=(["']?)(.*)\1$/.exec(text) ?? [];
  if (value !== '' && Number(value) === minutes) return undefined;
  const start = at + 'minutes='.length + quote.length;
  return { start, end: start + value.length, text: String(minutes) };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  const ends = [0, ...ordered.map(({ end }) => end)];
  const pieces = ordered.map((edit, index) => text.slice(ends[index], edit.start) + edit.text);
  return [...pieces, text.slice(ends.at(-1))].join('');
}
