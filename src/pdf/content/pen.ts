/** How far the drawing of a page has come: what a reader's program keeps in mind, less what does not matter here. */
import { boxAround, boxInBoth, boxOfBoth, IDENTITY, type Box, type Matrix, type Point } from './box.js';
import type { PageFont, PageResources, Range, TextRun } from './page-content.js';
import type { Operation } from './parse-operations.js';

export interface Pen {
  readonly resources: PageResources;
  readonly marks: Map<number, { box: Box | undefined; readonly opening: Range }>;
  readonly runs: TextRun[];
  readonly loose: Range[];
  /** The marked parts that are open, the innermost last. */
  readonly opened: Opened[];
  readonly saved: PenView[];
  view: PenView;
  path: { readonly points: Point[]; readonly start: number } | undefined;
  /** Whether the path that is being drawn bounds what comes. */
  clips: boolean;
  text: OpenText | undefined;
  font: PageFont | undefined;
  /** The operands that set it. */
  setting: string;
  size: number;
}

/** Text that is being shown, and where its first and its last character are. */
export interface OpenText {
  readonly start: number;
  matrix: Matrix;
  words: string;
  /** None before something is shown. */
  first: Point | undefined;
  last: Point | undefined;
}

/** What operations on the graphics state change, and what is put back with it. */
export interface PenView {
  readonly matrix: Matrix;
  readonly clip: Box | undefined;
}

/** A marked part: with a number, with other words than its glyphs say, written backwards, of no meaning, or of none that we know. */
export type Opened =
  | { readonly kind: 'mark'; readonly mark: number }
  | { readonly kind: 'words' }
  /** Glyphs from left to right whose text is written from right to left, and how much text stood before them. */
  | { readonly kind: 'reversed'; readonly from: number }
  | { readonly kind: 'artifact' }
  | { readonly kind: 'other' };

/** What an operation does to the pen. */
export type Handler = (pen: Pen, operation: Operation) => void;

/** @param page the page's own box: nothing outside of it is seen. */
export function newPen(resources: PageResources, page: Box): Pen {
  return {
    resources,
    marks: new Map(),
    runs: [],
    loose: [],
    opened: [],
    saved: [],
    view: { matrix: IDENTITY, clip: page },
    path: undefined,
    clips: false,
    text: undefined,
    font: undefined,
    setting: '',
    size: 1,
  };
}

/** The mark that is open. */
export function openMark({ opened }: Pen): number | undefined {
  return opened.findLast((part) => part.kind === 'mark')?.mark;
}

/** Neither tagged nor said to be of no meaning. */
export function isLoose({ opened }: Pen): boolean {
  return !opened.some(({ kind }) => kind === 'mark' || kind === 'artifact');
}

/** Notes that something can be seen there, as part of the mark that is open. */
export function addToMark(pen: Pen, points: readonly Point[]): void {
  const mark = pen.marks.get(openMark(pen) ?? -1);
  if (mark) mark.box = boxOfBoth(mark.box, boxInBoth(boxAround(points), pen.view.clip));
}

export const numbersOf = ({ operands }: Operation): readonly number[] =>
  (operands.match(NUMBERS) ?? []).map(Number);

const NUMBERS = /[+\-.\d]+/g;

/** The first operand of an operation that takes a name, without its slash. */
export const nameOf = ({ operands }: Operation): string => /\/(\S*)/.exec(operands)?.[1] ?? '';

export function matrixOf(operation: Operation): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(operation);
  return [a, b, c, d, e, f];
}
