/** What the server needs of those who make pages: HTML, with the scripts in it, so that they alone may run. */
import type { DeckContent, LiveDeck, PageConfig } from '../../model/live/live-deck.js';

export interface Page {
  readonly html: string;
  /** The text of each inline script. */
  readonly scripts: readonly string[];
}

export interface Pages {
  /** @param content absent while the outline has never been good yet: the page shows what is wrong with it */
  deck(content: DeckContent | undefined, config: PageConfig): Page;
  /** The first slide alone, as the start page shows it. */
  cover(deck: LiveDeck): Page;
  /** @param broken stems of outlines that have not been good yet */
  start(decks: readonly LiveDeck[], broken: readonly string[]): Promise<Page>;
  remote(deck: LiveDeck): Page;
  /** The version's language, in itself. */
  languageName(deck: LiveDeck, versions: readonly LiveDeck[]): string;
  /** A `data:` URI. */
  qr(address: string): string;
}
