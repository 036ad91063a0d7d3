/** A deck as the live server keeps it, and the parts of it that pages and remotes are given. */
import type { PresenterPlan } from '../pace/pace-plan.js';
import type { EmbeddedPicture, PictureAddress } from '../picture.js';

/** One good version of one language of a talk. */
export interface LiveDeck {
  readonly stem: string;
  /** What its versions in other languages share. */
  readonly talk: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  /** Grows with every version. */
  readonly revision: number;
  /** In order. */
  readonly slides: readonly LiveSlide[];
  /** What its slides name: each window asks for what it has not got yet. */
  readonly pictures: ReadonlyMap<PictureAddress, EmbeddedPicture>;
  /** The theme, scoped to the slides. */
  readonly css: string;
  /** `@font-face` rules with the fonts in them. */
  readonly fontCss: string;
  readonly styles: StyleNames;
  readonly plan: PresenterPlan;
}

export interface LiveSlide {
  readonly id: string;
  readonly headline: string;
  /** The rendered `<svg>`; its pictures are named by address, relative to the deck's page. */
  readonly html: string;
  /** How many parts come one by one. */
  readonly fragments: number;
  /** What is said to it, as HTML; empty where there is nothing. */
  readonly noteHtml: string;
  /** The same, with what its quotes stand in: for the presenter view. */
  readonly presenterHtml: string;
}

/** What a page needs to show a deck; for the audience `notes` is empty and `plan` absent. */
export interface DeckContent {
  readonly stem: string;
  readonly lang: string;
  readonly title: string;
  readonly revision: number;
  readonly slides: readonly string[];
  /** Absent where the page has it already, by its `styles`; so are the fonts, which are most of a page. */
  readonly css?: string | undefined;
  readonly fontCss?: string | undefined;
  readonly styles: StyleNames;
  /** HTML by slide, in order. */
  readonly notes: readonly string[];
  readonly plan?: PresenterPlan | undefined;
}

/** Change when the style sheets do. */
export interface StyleNames {
  readonly css: string;
  readonly fonts: string;
}

/** What a remote shows of a talk. */
export interface RemoteTalk {
  readonly stem: string;
  readonly lang: string;
  readonly title: string;
  readonly slides: readonly Omit<LiveSlide, 'html' | 'presenterHtml'>[];
  /** Absent where the phone has them already, by their name. */
  readonly fontCss?: string | undefined;
  /** The name of the fonts. */
  readonly fonts: string;
  readonly plan: PresenterPlan;
  readonly languages: readonly LanguageLink[];
}

/** A version of the talk in a language, as buttons name it. */
export interface LanguageLink {
  readonly stem: string;
  readonly lang: string;
  /** In the language itself: `中文`. */
  readonly name: string;
  /** Relative to the page. */
  readonly href: string;
}

/** What a page with a deck in it is told besides. */
export interface PageConfig {
  /** A window of the speaker's moves the talk; an audience's page on this machine, and a follower's, only look on. */
  readonly role: 'window' | 'audience' | 'follower';
  readonly talk: string;
  readonly stem: string;
  readonly revision: number;
  readonly styles?: StyleNames | undefined;
  /** Relative to the page. */
  readonly socket: string;
  readonly content: string;
  readonly languages: readonly LanguageLink[];
  /** Where followers find the talk. */
  readonly follow?: { readonly address: string; readonly qr: string } | undefined;
}
