/** What there is to a kind of figure besides its template and its style sheet in `templates/figures/<kind>/`. */
import type { YamlNode } from '../../markup/yaml/yaml-node.js';
import type { FigureData, FigureKind } from '../../model/figure.js';
import type { RichText } from '../../model/inline.js';
import type { FigureContext } from './figure-context.js';

export interface FigureType<Data extends { readonly kind: FigureKind } = FigureData> {
  /** How it is written, as hints say it. */
  readonly shape: string;
  /** The least of it that is drawn, as editors put it in to be filled. */
  readonly skeleton: string;
  /** Where its drawing stands on a slide that has text too: over one side of it, in a column, or below. */
  readonly art: 'plate' | 'column' | 'band';
  /** Reports what is wrong. Undefined when nothing of it can be kept. */
  parse(node: YamlNode, context: FigureContext): Data | undefined;
  /** The same with each of its texts changed. */
  withTexts(data: Data, change: (text: RichText) => RichText): Data;
  /** In the order in which they are read. */
  words(data: Data): readonly string[];
}
