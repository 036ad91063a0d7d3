/** Charts: figures that are drawn from numbers, each of which may say where it comes from. */
import type { RichText } from './inline.js';
import type { Span } from './position.js';
import type { Quantity } from './quantity.js';
import type { FileRef, SourcePlace } from './source-place.js';

/** In the order in which hints name them. */
export const CHART_KINDS = ['bars', 'line', 'share', 'slope', 'quadrant', 'steps'] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

/** A table, drawn: each row has a number for each column. */
export interface Chart<Kind extends ChartKind = ChartKind> {
  readonly kind: Kind;
  /** What the columns are called; of kinds with a single one, without a name, none. */
  readonly columns: readonly RichText[];
  readonly rows: readonly ChartRow[];
  /** What the numbers count, where it is said once for all of them. */
  readonly unit?: RichText | undefined;
  /** Of a quadrant: what its axes are called at their ends, from left to right and from below to above. */
  readonly ends?: readonly [AxisEnds, AxisEnds] | undefined;
  /** Where its rows are read from, before they are. */
  readonly table?: TableRef | undefined;
}

export type AxisEnds = readonly [low: RichText, high: RichText];

export interface ChartRow extends WrittenAt {
  readonly label: RichText;
  /** One a column, or one where there are no columns. */
  readonly numbers: readonly ChartNumber[];
}

export interface ChartNumber extends WrittenAt {
  /** As it is shown. */
  readonly text: string;
  readonly quantity: Quantity;
  /** Absent where nothing is claimed of it. */
  readonly origin?: NumberOrigin | undefined;
}

/** Where something of a chart is written. */
export interface WrittenAt {
  readonly span: Span;
  /** The file in which `span` counts, as messages print it, where that is not the outline. */
  readonly file?: string | undefined;
}

/** Where a number comes from: somebody said it, or its author worked it out. */
export type NumberOrigin =
  | { readonly type: 'computed' }
  | { readonly type: 'said'; readonly source: string; readonly place?: SourcePlace | undefined };

/** A file of comma-separated values, and which of its columns make the chart. */
export interface TableRef {
  readonly file: FileRef;
  /** The column of labels; the first where it is left out. */
  readonly label?: TableColumn | undefined;
  /** Those of numbers; all others where they are left out. */
  readonly values?: readonly TableColumn[] | undefined;
  readonly origin?: NumberOrigin | undefined;
  readonly unit?: ChartUnit | undefined;
  /** Of the line that opens the figure's fence. */
  readonly fence: Span;
}

export interface TableColumn {
  readonly name: string;
  readonly span: Span;
}

/** What all numbers of a chart count, as written, and what one of it is worth. */
export interface ChartUnit {
  readonly text: string;
  readonly one: Quantity;
}
