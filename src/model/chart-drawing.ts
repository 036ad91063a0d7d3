/** Where the parts of a chart stand: decided when it is planned, so that a template only places them. */
import type { RichText } from './inline.js';

/** Lengths are thousandths of the drawing's width and height, from its left and its lower edge. */
export interface ChartDrawing {
  readonly rows: readonly DrawnRow[];
  /** What stands along the horizontal axis: the columns of the table that is drawn. */
  readonly heads: readonly DrawnHead[];
  /** Where zero lies; absent where the drawing does not reach it. */
  readonly zero?: { readonly at: number } | undefined;
  /** Of the longest number, in letters: at most 16. */
  readonly letters: number;
}

export interface DrawnRow {
  readonly label: RichText;
  /** Where the label stands; absent where its row says so. */
  readonly at?: DrawnPoint | undefined;
  /** The label stands before its mark, which is near the right edge. */
  readonly isEarly?: boolean | undefined;
  /** What the chart is about: set in the accent. */
  readonly isStressed?: boolean | undefined;
  readonly cells: readonly DrawnCell[];
}

export interface DrawnCell {
  readonly text: RichText;
  /** Where the number stands. */
  readonly at: DrawnPoint;
  readonly dot?: DrawnPoint | undefined;
  readonly bar?: DrawnBar | undefined;
  /** What leads there from the cell before it. */
  readonly lines: readonly DrawnLine[];
  /** Its number is read out, and not set: others around it say enough. */
  readonly isQuiet: boolean;
  /** Its number stands below its place; that of a bar which runs to the left of zero, before it. */
  readonly isBelow: boolean;
}

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

export interface DrawnBar {
  readonly from: number;
  readonly size: number;
}

export interface DrawnLine {
  readonly from: DrawnPoint;
  readonly to: DrawnPoint;
}

export interface DrawnHead {
  readonly label: RichText;
  readonly x: number;
  readonly isQuiet: boolean;
}
