/** A deck and who looks at it in, what its page is told besides its slides out. */
import type { LanguageLink, LiveDeck, PageConfig } from '../../model/live/live-deck.js';
import { versionsOf } from './deck-views.js';
import type { Pages } from './pages.js';
import type { TalkBoard } from '../room/talk-board.js';

export interface PageFacts {
  readonly board: TalkBoard;
  readonly pages: Pages;
  /** Where followers find the talk, if they may. */
  readonly follow: () => string | undefined;
}

/** @param deck absent while the outline has never been good yet */
export function pageConfig(
  role: 'window' | 'audience',
  stem: string,
  deck: LiveDeck | undefined,
  { board, pages, follow }: PageFacts,
): PageConfig {
  const address = follow();
  return {
    role,
    talk: deck?.talk ?? stem,
    stem,
    revision: deck?.revision ?? 0,
    styles: deck?.styles,
    socket: '../-/socket',
    content: '../-/content/',
    languages:
      deck === undefined
        ? []
        : languageLinks(deck, board, pages, (other) => `../${encodeURIComponent(other)}/`),
    ...(address === undefined ? {} : { follow: { address, qr: pages.qr(address) } }),
  };
}

/** Of all versions of the talk, with the deck's own; nothing where there is only one. */
export function languageLinks(
  deck: LiveDeck,
  { decks }: TalkBoard,
  pages: Pages,
  hrefOf: (stem: string) => string,
): readonly LanguageLink[] {
  const versions = versionsOf(deck, decks);
  if (versions.length < 2) return [];
  return versions.map((version) => ({
    stem: version.stem,
    lang: version.lang,
    name: pages.languageName(version, versions),
    href: hrefOf(version.stem),
  }));
}
