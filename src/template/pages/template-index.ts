/** The decks of a run in, the page that lists them out: only what an audience may have. */
import type { Deck } from '../../model/deck.js';
import { plainText, type RichText } from '../../model/inline.js';
import type { Locale } from '../../model/locale.js';
import { languageName } from '../../languages/tags/language-name.js';
import { templateFile, type TemplateFiles } from '../../read/template-file.js';
import type { Templates } from '../templates.js';

/** A deck and the files of it that lie beside the page; a file's name is absent when it was not built. */
export interface IndexedDeck {
  readonly deck: Pick<
    Deck,
    'stem' | 'lang' | 'title' | 'subtitle' | 'facts' | 'minutes' | 'accent' | 'ratio'
  >;
  readonly locale: Locale;
  /** A picture of its first slide, as a `data:` URI. */
  readonly cover: string | undefined;
  readonly html: string | undefined;
  readonly pdf: string | undefined;
  readonly handout: string | undefined;
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
  const names = [...new Set(decks.map(({ deck }) => talkOf(deck)))];
  const talks = names.map((name) => decks.filter(({ deck }) => talkOf(deck) === name));
  const view = {
    ...page,
    indexCss: templateFile(files, 'styles/index.css'),
    talks: talks.map((versions) => ({ decks: versions.map((deck) => deckView(deck, versions, canSet)) })),
  };
  return templates.render('index.html', view);
}

/** `altman-a16z` of `altman-a16z.zh-CN`: what its versions in other languages share. */
export function talkOf({ stem, lang }: Pick<Deck, 'stem' | 'lang'>): string {
  return stem.endsWith(`.${lang}`) ? stem.slice(0, -lang.length - 1) : stem;
}

function deckView(
  { deck, locale, cover, ...files }: IndexedDeck,
  versions: readonly IndexedDeck[],
  canSet: IndexPage['canSet'],
): object {
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
    player: href(files.html),
    pdf: href(files.pdf),
    handout: href(files.handout),
  };
}

function href(file: string | undefined): string | undefined {
  return file === undefined ? undefined : encodeURIComponent(file);
}
