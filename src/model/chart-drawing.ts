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
  /** Of the longest name beside the drawing, in letters; absent where none stands there. */
  readonly names?: number | undefined;
  /** How wide a head can be before it meets the next; absent where they do not stand in a row. */
  readonly headRoom?: number | undefined;
  /** What names the ends of the horizontal axis stands over it, not under it. */
  readonly isRaised?: boolean | undefined;
  /** A number stands below the lowest edge. */
  readonly isDeep?: boolean | undefined;
}

export interface DrawnRow {
  readonly label: RichText;
  /** Where the label stands; absent where its row says so. */
  readonly at?: DrawnPoint | undefined;
  /** Of its mark the label stands behind, before, or over or under it; absent where its kind says so. */
  readonly side?: 'behind' | 'before' | 'over' | undefined;
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
  /** From its number to its dot, where the number had to move away from it. */
  readonly lead?: DrawnLine | undefined;
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
  /** Of zero there is nothing to be seen; what is too small for the drawing still has an edge. */
  readonly isNothing?: boolean | undefined;
}

export interface DrawnLine {
  readonly from: DrawnPoint;
  readonly to: DrawnPoint;
}

export interface DrawnHead {
  readonly label: RichText;
  readonly x: number;
  readonly isQuiet: boolean;
  /** How wide it can be where it stands at an end; absent elsewhere. */
  readonly room?: number | undefined;
}
