/**
 * A text as the browser broke it, and how much smaller it is set, in; the box in which a program breaks it alike out, or
 * at least between phrases. Whoever edits it wants no breaks in it, so none is written.
 */
import { at } from '../../text/at.js';
import type { WordLine, DrawnText, Paragraph, SlideBox, WordRun } from '../drawn/drawn-slide.js';
import { topOf } from './baselines.js';
import { phraseWidth } from './phrase-width.js';
import { officeWidth, SQUARE, UNSURE } from './text-scale.js';

/** By how much a line may be longer in the faces that a program has. */
const SLACK = 0.06;
/** A page's number of two digits is twice as wide as one of one. */
const NUMBER_SLACK = 1;

export interface KeptText {
  readonly box: SlideBox;
  /** How far the edge of its lines is from that of the box: before it stand bullets and marks. */
  readonly edge: number;
}

/** @param slideWidth in CSS pixels: nothing leaves the slide for want of room */
export function keptLines(text: DrawnText, scale: number, slideWidth: number): KeptText {
  const { paragraphs, role, box } = text;
  const widths = paragraphs.map((one) => lineWidths(one, scale));
  const all = {
    least: Math.max(...widths.map(({ least }) => least)),
    most: Math.min(...widths.map(({ most }) => most)),
  };
  const slack = role === 'number' ? NUMBER_SLACK : SLACK;
  const safe = all.least * (1 + slack);
  const width = widthFor(box.width, all, safe);
  const isParted = (role === 'title' || role === 'quote') && !isKept(width, all) && paragraphs.some(isSquare);
  const phrased = isParted ? phraseWidth(paragraphs, scale, Math.max(box.width, safe)) : undefined;
  const edge = Math.max(0, ...paragraphs.map((one) => leadOf(one, scale)));
  return {
    box: { ...before(ofWidth(text, phrased ?? width, all.least, slideWidth), edge), y: topOf(text, scale) },
    edge,
  };
}

/** What stands before the edge of a paragraph's lines, in CSS pixels. */
export function leadOf({ bullet, hung }: Paragraph, scale: number): number {
  return hung === undefined ? (bullet?.indent ?? 0) : officeWidth(hung) * scale;
}

interface LineWidths {
  /** Of the longest line. */
  readonly least: number;
  /** Where a line would take the first word of the next: infinite of one line. */
  readonly most: number;
}

function lineWidths({ lines, hung }: Paragraph, scale: number): LineWidths {
  const widths = lines.map(({ runs }, index) => {
    const lead = index === 0 && hung !== undefined ? officeWidth(hung) : 0;
    return { whole: (widthOf(runs) - lead) * scale, bare: (widthOf(withoutEnd(runs)) - lead) * scale };
  });
  const next = lines.slice(1).flatMap((line, index) => {
    const isEnded = at(lines, index).isEnded;
    return isEnded ? [] : [at(widths, index).whole + widthOf(headOf(line)) * scale];
  });
  return { least: Math.max(0, ...widths.map(({ bare }) => bare)), most: Math.min(...next) };
}

function widthOf(runs: readonly WordRun[]): number {
  return runs.reduce((sum, run) => sum + officeWidth(run), 0);
}

function withoutEnd(runs: readonly WordRun[]): readonly WordRun[] {
  return runs.map((run, index) => (index < runs.length - 1 ? run : { ...run, text: run.text.trimEnd() }));
}

/** A character of Chinese and its like, else all up to a space or to one of these. */
const HEAD = new RegExp(`^\\s*(?:${SQUARE.source}|(?:(?!${SQUARE.source})\\S)+)`, 'u');

function headOf({ runs }: WordLine): readonly WordRun[] {
  return runs.slice(0, 1).map((run) => ({ ...run, text: HEAD.exec(run.text)?.[0] ?? run.text }));
}

function isKept(width: number, { least, most }: LineWidths): boolean {
  return width > least * (1 + UNSURE) && width < most * (1 - UNSURE);
}

/** The width that a text has if its lines are the same there, else one where they are, else one that has room for each. */
function widthFor(width: number, all: LineWidths, safe: number): number {
  const other = Math.min((all.least + all.most) / 2, safe);
  if (all.most === Infinity || !isKept(other, all)) return Math.max(width, safe);
  return isKept(width, all) ? width : other;
}

const SQUARE_START = new RegExp(`^\\s*${SQUARE.source}`, 'u');

/** Of a first word of a line a program may set a part on the line before. */
function isSquare({ lines }: Paragraph): boolean {
  return lines.slice(1).some(({ runs }) => SQUARE_START.test(runs[0]?.text ?? ''));
}

/** It grows to where its lines do; what has no room there grows to the other side. */
function ofWidth({ box, paragraphs }: DrawnText, width: number, least: number, slideWidth: number): SlideBox {
  const more = width - box.width;
  const share = { left: 0, center: 0.5, right: 1 }[paragraphs[0]?.align ?? 'left'];
  const isAtEnd = box.x > slideWidth - (box.x + box.width);
  const x = share === 0 && isAtEnd && least > box.width ? box.x + box.width - least : box.x - share * more;
  const left = Math.max(0, Math.min(x, slideWidth - width));
  return { ...box, x: left, width: Math.min(width, slideWidth - left) };
}

function before(box: SlideBox, edge: number): SlideBox {
  return { ...box, x: box.x - edge, width: box.width + edge };
}
