/** A deck on its way to its outputs: all that any of them is made from. */
import type { BuildOptions } from '../build-options.js';
import type { BrowserHandle } from '../browser/open-browser.js';
import type { PageHandle } from '../browser/page-handle.js';
import type { PdfFacts } from '../pdf/pdf-facts.js';
import type { DeckFonts } from './deck-fonts.js';
import type { LoadedOutline } from './load-outline.js';
import type { MadeDeck } from './make-deck.js';
import type { Resources } from './resources.js';

export interface Production {
  readonly loaded: LoadedOutline;
  readonly made: MadeDeck;
  readonly fonts: DeckFonts;
  readonly resources: Resources;
  readonly options: BuildOptions;
  readonly facts: PdfFacts;
}

/** The same with a browser: the slides stand in a page, measured and fitted. */
export interface PrintedProduction extends Production {
  readonly browser: BrowserHandle;
  readonly slidesPage: PageHandle;
}
