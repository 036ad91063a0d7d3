/** Figures: small drawings made from data, never from pictures. */
import { CHART_KINDS, type Chart, type ChartKind } from './chart.js';
import type { RichText } from './inline.js';
import type { Span } from './position.js';

/** In the order in which hints name them. What each is, its folder in `figures/` says. */
export const FIGURE_KINDS = [
  'stack',
  'cycle',
  'timeline',
  'compare',
  'stats',
  'network',
  'list',
  ...CHART_KINDS,
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What a figure shows. */
export type FigureData = FigureDataOf<FigureKind>;

/** Of most kinds a list of items. */
export type FigureDataOf<Kind extends FigureKind> = Kind extends ChartKind
  ? Chart<Kind>
  : Kind extends keyof OtherData
    ? OtherData[Kind]
    : { readonly kind: Kind; readonly items: readonly FigureItem[] };

interface OtherData {
  readonly timeline: {
    readonly kind: 'timeline';
    readonly items: readonly FigureItem[];
    /** Absent where each is as far from the next. */
    readonly scale?: TimeScale | undefined;
  };
  readonly compare: { readonly kind: 'compare'; readonly columns: readonly CompareColumn[] };
  readonly network: {
    readonly kind: 'network';
    readonly hub: RichText;
    readonly partners: readonly FigureItem[];
  };
}

/** Each figure has 2 to 6. A label and its text; either may be alone. */
export interface FigureItem {
  readonly label?: RichText | undefined;
  readonly text?: RichText | undefined;
}

/** Where each item stands on a line that is true to time. */
export interface TimeScale {
  /** Of each item, in thousandths from the first end. */
  readonly marks: readonly number[];
  readonly isLogarithmic: boolean;
}

export interface CompareColumn {
  readonly title: RichText;
  /** 1 to 6. */
  readonly items: readonly RichText[];
}

export interface Figure {
  readonly type: 'figure';
  readonly data: FigureData;
  /** Whether its items come one by one; absent where its section decides. */
  readonly reveal?: boolean | undefined;
  /** Its numbers count up when they are first shown. */
  readonly counts?: true | undefined;
  readonly span: Span;
}

export function isChart(data: FigureData): data is Chart {
  return CHART_KINDS.some((kind) => kind === data.kind);
}

/** A time line that is drawn in a way of its own. */
export function isTrueToTime(data: FigureData): boolean {
  return data.kind === 'timeline' && data.scale !== undefined;
}
