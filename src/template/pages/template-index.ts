/** The decks of a run in, the page that lists them out: only what an audience may have. */
import { isDark } from '../../looks/legible-accent.js';
import type { Deck } from '../../model/deck.js';
import { plainText, type RichText } from '../../model/inline.js';
import type { Locale } from '../../model/locale.js';
import { languageName } from '../../languages/tags/language-name.js';
import type { TemplateFiles } from '../../read/template-file.js';
import { pageSheet } from './page-sheet.js';
import type { Templates } from '../templates.js';

/** A deck and the files of it; a file's name is absent when it was not built. */
export interface IndexedDeck {
  readonly deck: Pick<
    Deck,
    'stem' | 'lang' | 'title' | 'subtitle' | 'facts' | 'minutes' | 'accent' | 'ratio'
  >;
  /** Where its files lie, below the page; empty where they lie beside it. */
  readonly folder: string;
  readonly locale: Locale;
  /** A picture of its first slide, as a `data:` URI. */
  readonly cover: string | undefined;
  readonly html: string | undefined;
  readonly pdf: string | undefined;
  readonly handout: string | undefined;
  /** What its house has decided; a page of several houses keeps our colours. */
  readonly house?: IndexHouse | undefined;
}

/** As much of a house style as a page of all decks shows. */
export interface IndexHouse {
  /** Each as `#rrggbb`; absent where the house leaves it to looks. */
  readonly page?: { readonly paper: string; readonly ink: string } | undefined;
  readonly footer?: RichText | undefined;
}

export interface IndexPage {
  readonly lang: string;
  readonly title: string;
  /** `@font-face` rules with the fonts in them. */
  readonly fontCss: string;
  /** Whether the fonts have all characters of a name. */
  readonly canSet: (name: string) => boolean;
}

export function templateIndex(
  decks: readonly IndexedDeck[],
  page: IndexPage,
  templates: Templates,
  files: TemplateFiles,
): string {
  const { canSet } = page;
  const talks = new Map<string, IndexedDeck[]>();
  for (const deck of decks) {
    const talk = `${deck.folder}/${talkOf(deck.deck)}`;
    talks.set(talk, [...(talks.get(talk) ?? []), deck]);
  }
  const view = {
    ...page,
    indexCss: pageSheet(files, 'index') + pageCss(sharedHouse(decks)?.page),
    footer: sharedHouse(decks)?.footer,
    talks: [...talks.values()].map((versions) => ({
      decks: versions.map((deck) => deckView(deck, versions, canSet)),
    })),
  };
  return templates.render('index.html', view);
}

function sharedHouse(decks: readonly IndexedDeck[]): IndexHouse | undefined {
  const [first] = decks;
  const asText = ({ house }: IndexedDeck): string => JSON.stringify(house ?? null);
  return decks.every((deck) => first && asText(deck) === asText(first)) ? first?.house : undefined;
}

function pageCss(page: IndexHouse['page']): string {
  if (page === undefined) return '';
  const scheme = isDark(page.paper) ? 'dark' : 'light';
  const mixed = (share: number): string => `color-mix(in oklab, var(--ink) ${String(share)}%, var(--paper))`;
  const colours = `--paper: ${page.paper}; --ink: ${page.ink}; --soft: ${mixed(74)}; --hair: ${mixed(22)};`;
  return `:root { color-scheme: ${scheme}; ${colours} }\n`;
}

/** `altman-a16z` of `altman-a16z.zh-CN`: what its versions in other languages share. */
export function talkOf({ stem, lang }: Pick<Deck, 'stem' | 'lang'>): string {
  return stem.endsWith(`.${lang}`) ? stem.slice(0, -lang.length - 1) : stem;
}

function deckView(
  { deck, folder, locale, cover, ...files }: IndexedDeck,
  versions: readonly IndexedDeck[],
  canSet: IndexPage['canSet'],
) {
  const { lang, title, subtitle, facts, minutes, accent, ratio } = deck;
  const langs = versions.map((version) => version.deck.lang);
  const name = languageName(lang, langs);
  return {
    ...{ lang, title, subtitle, minutes, accent: accent?.fill, locale, cover, guests: facts.guests },
    // A code that can be read is better than boxes.
    langName: canSet(name) ? name : lang,
    shape: ratio.replace(':', ' / '),
    label: plainText(title),
    occasion: [facts.speaker, facts.event, facts.date].filter((fact): fact is RichText => fact !== undefined),
    player: href(folder, files.html),
    pdf: href(folder, files.pdf),
    handout: href(folder, files.handout),
  };
}

function href(folder: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  return [...folder.split('/').filter((name) => name !== ''), file].map(encodeURIComponent).join('/');
}
