/** A talk's slides as every look draws them in, the page that a look is chosen on out. */
import type { Deck, Slide } from '../../model/deck.js';
import type { Locale } from '../../model/locale.js';
import type { TemplateFiles } from '../../read/template-file.js';
import { pageSheet } from './page-sheet.js';
import type { Templates } from '../templates.js';
import { slideWords } from './slide-words.js';

export interface GalleryTalk {
  /** Of the outline, as messages print it. */
  readonly path: string;
  /** Each with the same slides, in the same order. */
  readonly looks: readonly LookView[];
}

export interface LookView {
  readonly deck: Pick<Deck, 'lang' | 'title' | 'subtitle' | 'look' | 'ratio'>;
  readonly locale: Locale;
  /** What is wrong in this look alone, a sentence each. */
  readonly faults: readonly string[];
  readonly pictures: readonly { readonly slide: Slide; readonly src: string }[];
}

/** Never empty: there is always a look. */
export function templateGallery(
  { path, looks }: GalleryTalk,
  fontCss: string,
  templates: Templates,
  files: TemplateFiles,
): string {
  const [first] = looks;
  if (first === undefined) throw new Error('a gallery was asked for without a look');
  const { lang, title, subtitle, ratio } = first.deck;
  const view = {
    ...{ lang, title, subtitle, path, fontCss },
    galleryCss: pageSheet(files, 'gallery'),
    shape: ratio.replace(':', ' / '),
    looks: looks.map((look, index) => lookSection(look, index, looks)),
  };
  return templates.render('gallery.html', view);
}

function lookSection(
  { deck, locale, faults, pictures }: LookView,
  index: number,
  looks: readonly LookView[],
) {
  const { name, css } = deck.look;
  const neighbour = (step: number, place: number) => {
    const other = looks[index + step];
    return other && { name: other.deck.look.name, anchor: slideAnchor(index + step, place) };
  };
  return {
    name,
    faults,
    anchor: lookAnchor(index),
    about: aboutLook(css),
    slides: pictures.map(({ slide, src }, place) => ({
      src,
      anchor: slideAnchor(index, place),
      back: lookAnchor(index),
      look: name,
      page: slide.page,
      words: slideWords(slide, locale),
      before: neighbour(-1, place),
      after: neighbour(1, place),
    })),
  };
}

/** A name may be anything that a file's can be: places are counted. */
function lookAnchor(index: number): string {
  return `look-${String(index + 1)}`;
}

function slideAnchor(index: number, place: number): string {
  return `${lookAnchor(index)}-slide-${String(place + 1)}`;
}

/** What a look's style sheet says of it before anything else: its first sentence. */
function aboutLook(css: string): string | undefined {
  const comment =
    /^\s*\/\*([^]*?)\*\//
      .exec(css)?.[1]
      ?.replace(/^[\s*]+|\n[\s*]+/g, ' ')
      .trim() ?? '';
  return comment === '' ? undefined : /^.*?[.!?](?=\s|$)|^.*/.exec(comment)?.[0];
}
