/** A live deck in, the parts of it that a window, a follower or a remote may have out. */
import type {
  DeckContent,
  LanguageLink,
  LiveDeck,
  RemoteTalk,
  StyleNames,
} from '../../model/live/live-deck.js';
import type { EmbeddedPicture, PictureAddress } from '../../model/picture.js';

/**
 * @param speaker whether this is for the presenter view: nobody else gets the notes
 * @param has the names of the style sheets that the page has already
 */
export function deckContent(deck: LiveDeck, speaker: boolean, has: Partial<StyleNames> = {}): DeckContent {
  const { stem, lang, title, revision, slides, css, fontCss, styles, plan } = deck;
  return {
    ...{ stem, lang, title, revision, styles },
    slides: slides.map(({ html }) => html),
    notes: speaker ? slides.map(({ presenterHtml }) => presenterHtml) : [],
    ...(has.css === styles.css ? {} : { css }),
    ...(has.fonts === styles.fonts ? {} : { fontCss }),
    ...(speaker ? { plan } : {}),
  };
}

/** @param has the name of the fonts that the phone has already */
export function remoteTalk(
  { stem, lang, title, slides, plan, fontCss, styles: { fonts } }: LiveDeck,
  languages: readonly LanguageLink[],
  has?: string,
): RemoteTalk {
  return {
    ...{ stem, lang, title, plan, languages, fonts },
    ...(has === fonts ? {} : { fontCss }),
    slides: slides.map(({ id, headline, fragments, noteHtml }) => ({ id, headline, fragments, noteHtml })),
  };
}

/** Of the talk, in the order in which its outlines were found. */
export function versionsOf({ talk }: LiveDeck, decks: ReadonlyMap<string, LiveDeck>): readonly LiveDeck[] {
  return [...decks.values()].filter((deck) => deck.talk === talk);
}

/** Of any version of the talk: a window whose language changes has the address of the one before for a moment. */
export function pictureOf(
  deck: LiveDeck,
  name: string,
  decks: ReadonlyMap<string, LiveDeck>,
): EmbeddedPicture | undefined {
  const address: PictureAddress = `pictures/${name}`;
  return versionsOf(deck, decks)
    .find(({ pictures }) => pictures.has(address))
    ?.pictures.get(address);
}

export function styleNames(css: string | undefined, fonts: string | undefined): Partial<StyleNames> {
  return { ...(css === undefined ? {} : { css }), ...(fonts === undefined ? {} : { fonts }) };
}
