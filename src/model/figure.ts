/** Figures: small drawings made from data, never from pictures. */
import type { RichText } from './inline.js';
import type { Span } from './position.js';

/** A label and its text; either may be alone. */
export interface FigureItem {
  readonly label?: RichText | undefined;
  readonly text?: RichText | undefined;
}

/** What a figure of each kind shows. Each list has 2 to 6 items. */
export type FigureData =
  | {
      readonly kind: 'stack' | 'cycle' | 'timeline' | 'stats' | 'list';
      readonly items: readonly FigureItem[];
    }
  | { readonly kind: 'compare'; readonly columns: readonly CompareColumn[] }
  | { readonly kind: 'network'; readonly hub: RichText; readonly partners: readonly FigureItem[] };

export interface CompareColumn {
  readonly title: RichText;
  /** 1 to 6. */
  readonly items: readonly RichText[];
}

export type FigureKind = FigureData['kind'];

export const FIGURE_KINDS: readonly FigureKind[] = [
  'stack',
  'cycle',
  'timeline',
  'compare',
  'stats',
  'network',
  'list',
];

export interface Figure {
  readonly type: 'figure';
  readonly data: FigureData;
  readonly span: Span;
}
