/** Parts of a theme in, the Markdown of each block out, so that no text of theirs is read as anything else. */
import { escapeLine, escapeSaid, withoutCommentSigns } from '../markup/escape-outline.js';
import { citePlace } from '../text/cite-place.js';
import type { NewFigure, NewQuote, NewTheme } from './theme-parts.js';

const BOLD = /\*\*(?=\S)([^*]*[^*\s])\*\*/g;

/** One line of text with `**bold**` in it; every other mark is shown as it is typed. */
export function printLine(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: bold = '' } of text.matchAll(BOLD)) {
    if (index > at) pieces.push(escapeLine(text.slice(at, index)));
    pieces.push(`**${escapeLine(bold)}**`);
    at = index + whole.length;
  }
  return [...pieces, escapeLine(text.slice(at))].join('');
}

/** The words alone, as a reader sees them. */
export function shownLine(text: string): string {
  return text.replaceAll(BOLD, '$1');
}

export function printHeading({ headline, id, minutes }: NewTheme): string {
  return `## ${printLine(headline)} {#${id}${typeof minutes === 'number' ? ` minutes=${String(minutes)}` : ''}}`;
}

export function printPoints(points: readonly string[]): string {
  return points.map((point) => `- ${printLine(point)}`).join('\n');
}

export function printReading(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => printLine(paragraph)).join('\n\n');
}

/** One comment, a paragraph each. */
export function printNotes(notes: readonly string[]): string {
  return `<!--\n${notes.join('\n\n')}\n-->`;
}

/** @param attributes in braces, as a person wrote them behind the kind */
export function printFigure({ kind, body }: NewFigure, attributes?: string): string {
  return `~~~${kind}${attributes === undefined ? '' : ` ${attributes.trim()}`}\n${body.replace(/\n+$/, '')}\n~~~`;
}

export function printQuote({ words, speaker, source, place, original }: NewQuote): string {
  const where = place === undefined ? source : `${source} ${citePlace(place)}`;
  const mark = original === undefined ? where : `${where}, translated from ${inMarks(original)}`;
  const name = escapeLine(withoutCommentSigns(speaker));
  return `> ${escapeSaid(words)}\n> — ${name} [${mark}]${original === undefined ? '' : ' {.unreviewed}'}`;
}

/** In the first marks that its own words do not have. */
function inMarks(original: string): string {
  const pairs = [
    ['"', '"'],
    ['“', '”'],
    ['「', '」'],
    ['«', '»'],
    ['『', '』'],
  ] as const;
  const [open, close] = pairs.find((pair) => !pair.some((mark) => original.includes(mark))) ?? pairs[0];
  return `${open}${original}${close}`;
}
