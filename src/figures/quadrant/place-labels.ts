/** Marks and the widths of their labels in, where each label stands beside its mark out, so that none lies on another. */
import type { DrawnPoint, DrawnRow } from '../../model/chart-drawing.js';
import { at } from '../../text/at.js';

export interface PlacedLabel {
  readonly side: NonNullable<DrawnRow['side']>;
  /** Of its middle. */
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

// All in thousandths of the drawing, where it is at its smallest: beside a quotation in 4:3.
const LETTER = 30;
/** Of what the ends of the axis are called, which is set in another size. */
const END_LETTER = 32;
const LINE = 100;
/** A longer label is broken. */
const MOST_WIDTH = 480;
/** What a mark takes, from its middle. */
const MARK = { x: 20, y: 26 };
/** From a mark's middle to the label beside it. */
const AWAY = 30;
/** Beyond the drawing there is a margin. */
const MARGIN = 45;
/** Nearer than this to the right edge, a label stands before its mark, if nothing else decides. */
const MIDDLE = 600;

export interface PlacedLabels {
  readonly labels: readonly PlacedLabel[];
  /** Under the horizontal axis a mark is in the way of what its ends are called. */
  readonly isRaised: boolean;
}

/**
 * Row by row, the first place that is free, or the one where least is covered.
 *
 * @param letters of each label, as `namesOf` counts them
 * @param ends the same of what the left end and the right end of the horizontal axis are called
 */
export function placeLabels(
  marks: readonly DrawnPoint[],
  letters: readonly number[],
  ends: readonly [number, number],
): PlacedLabels {
  const boxes = marks.map(markBox);
  const [under, over] = [500 - LINE, 500].map((bottom) => endBoxes(ends, bottom));
  const isRaised = covered(under ?? [], boxes) > covered(over ?? [], boxes);
  const taken = [...boxes, ...((isRaised ? over : under) ?? [])];
  const labels = marks.map((mark, index) => {
    const size = sizeOf(at(letters, index));
    const choices = placesAround(mark, size);
    const others = taken.filter((_, other) => other !== index);
    const costs = choices.map((choice, nth) => {
      const box = labelBox(mark, choice, size);
      return nth + crossed(box) + outside(box) + covered([box], others);
    });
    const best = at(choices, costs.indexOf(Math.min(...costs)));
    taken.push(labelBox(mark, best, size));
    return { ...best, y: Math.min(1000, Math.max(0, Math.round(best.y))) };
  });
  return { labels, isRaised };
}

/** The nearest first. */
function placesAround({ x, y }: DrawnPoint, { height }: Size): readonly PlacedLabel[] {
  const sides = x > MIDDLE ? (['before', 'behind'] as const) : (['behind', 'before'] as const);
  const beside = (lines: number): readonly PlacedLabel[] =>
    sides.map((side) => ({ side, y: y + lines * LINE }));
  const over = [1, -1].map((way) => ({ side: 'over' as const, y: y + way * (height / 2 + MARK.y) }));
  return [...beside(0), ...over, ...[0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 2.5, -2.5, 3, -3].flatMap(beside)];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(letters: number): Size {
  const width = letters * LETTER;
  return { width: Math.min(width, MOST_WIDTH), height: Math.ceil(width / MOST_WIDTH) * LINE };
}

function labelBox({ x }: DrawnPoint, { side, y }: PlacedLabel, { width, height }: Size): Box {
  const left = { behind: x + AWAY, before: x - AWAY - width, over: x - width / 2 }[side];
  return { left, right: left + width, bottom: y - height / 2, top: y + height / 2 };
}

function markBox({ x, y }: DrawnPoint): Box {
  return { left: x - MARK.x, right: x + MARK.x, bottom: y - MARK.y, top: y + MARK.y };
}

function endBoxes([low, high]: readonly [number, number], bottom: number): readonly Box[] {
  const line = { bottom, top: bottom + LINE };
  return [
    { left: -MARGIN, right: low * END_LETTER - MARGIN, ...line },
    { left: 1000 + MARGIN - high * END_LETTER, right: 1000 + MARGIN, ...line },
  ];
}

/** How much worse it is to run off the slide than to lie on another label, for each thousandth. */
const LOST = 10 * LINE;

function outside({ left, right, bottom, top }: Box): number {
  const over = [-MARGIN - left, right - 1000 - MARGIN, -MARGIN - bottom, top - 1000 - MARGIN];
  return over.reduce((sum, beyond) => sum + Math.max(0, beyond), 0) * LOST;
}

/** Further places are tried before a label lies on an axis. */
const CROSSED = 2.5;

function crossed({ left, right, bottom, top }: Box): number {
  return [left < 500 && right > 500, bottom < 500 && top > 500].filter((lies) => lies).length * CROSSED;
}

function covered(boxes: readonly Box[], others: readonly Box[]): number {
  return boxes
    .flatMap((box) => others.map((other) => shared(box, other)))
    .reduce((sum, area) => sum + area, 0);
}

function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  return Math.max(0, width) * Math.max(0, height);
}
