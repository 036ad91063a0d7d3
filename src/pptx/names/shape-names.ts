/** How quotations are called in a presentation: whoever checks the file again finds them by that. */
import type { QuoteView, Slide } from '../../model/deck.js';

export interface NamedQuote {
  readonly view: QuoteView;
  /** No other shape of the deck is called so. */
  readonly shape: string;
}

/** In the order in which the slide shows them. The line that is remembered at the end stands on two slides. */
export function namedQuotes(slide: Slide): readonly NamedQuote[] {
  if (slide.kind === 'closing')
    return slide.lastLine === undefined
      ? []
      : [{ view: slide.lastLine, shape: `Quote ${slide.lastLine.key}, last line` }];
  if (!('quotes' in slide)) return [];
  return [...(slide.question ? [slide.question] : []), ...slide.quotes].map((view) => ({
    view,
    shape: `Quote ${view.key}`,
  }));
}

/** Of what stands below a quotation. */
export function captionName(shape: string): string {
  return `${shape}, attribution`;
}
