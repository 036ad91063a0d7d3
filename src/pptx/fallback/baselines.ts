/** Paragraphs and how much smaller they are set in, where their lines begin out, so that letters stand where the browser has them. */
import { at } from '../../text/at.js';
import type { DrawnText, Paragraph } from '../drawn/drawn-slide.js';
import { heightsOf } from './letter-heights.js';

/** Of its box, in CSS pixels from that of the slide. */
export function topOf({ role, paragraphs }: DrawnText, scale: number): number {
  const first = at(paragraphs, 0);
  // A page's number has the height of its letters.
  const above = role === 'number' ? heightsOf(first.runs).ascent * scale : aboveLine(first, 0, scale);
  return first.baseline - above;
}

/** The room above a paragraph, in CSS pixels. */
export function roomAbove(paragraph: Paragraph, previous: Paragraph | undefined, scale: number): number {
  if (previous === undefined) return 0;
  const last = previous.lines.length - 1;
  const end = previous.baseline + last * previous.lineHeight + descentOf(previous, last, scale);
  return Math.max(0, paragraph.baseline - aboveLine(paragraph, 0, scale) - end);
}

/** Of a line's height, what is left over is above its letters. */
function aboveLine(paragraph: Paragraph, line: number, scale: number): number {
  return paragraph.lineHeight - descentOf(paragraph, line, scale);
}

function descentOf({ lines }: Paragraph, line: number, scale: number): number {
  return heightsOf(at(lines, line).runs).descent * scale;
}
