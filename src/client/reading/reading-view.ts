/** The deck as a column to be read on a phone: every slide an article, in type of a reading size. */
import type { LanguageLink } from '../../model/live/live-deck.js';
import { activeSlide, deckRoot, goTo, place, slideElements } from '../player/player.js';
import { button, element } from '../ui/element.js';
import type { ClientWords } from '../../model/interface/words.js';
import { readingArticle } from './reading-article.js';

export interface ReadingOptions {
  readonly words: () => ClientWords;
  /** A follower reads what the room sees, and no further. */
  readonly follows: boolean;
  /** The talk's other languages. */
  readonly others: () => readonly LanguageLink[];
  readonly language: (link: LanguageLink) => void;
}

export interface ReadingView {
  toggle(): void;
  /** To be called when the talk has moved. */
  moved(): void;
  /** To be called when the slides are others than before. */
  rebuilt(): void;
}

/** A phone that is held upright: a slide on it is as wide as a thumb is long. */
const PHONE = '(max-width: 620px) and (orientation: portrait)';

export function readingView({ words, follows, others, language }: ReadingOptions): ReadingView {
  const bar = element('nav', { class: 'pullquote-reading-bar' });
  const column = element('div');
  const view = element('main', { class: 'pullquote-reading', attributes: { tabindex: '0' } }, [bar, column]);
  view.hidden = true;
  document.body.append(view);
  const phone = matchMedia(PHONE);
  const chosen = { byHand: false };

  const fill = (): void => {
    takeLook(view);
    const active = activeSlide();
    const slides = follows ? (active === undefined ? [] : [active]) : slideElements();
    column.replaceChildren(...slides.map((slide) => readingArticle(slide, follows)));
    bar.setAttribute('aria-label', words().controls);
    bar.replaceChildren(
      ...others().map((link) => languageButton(link)),
      button(words().slides, words().slides, () => choose(false)),
    );
  };
  const languageButton = (link: LanguageLink): HTMLElement => {
    const made = button(`${words().language}: ${link.name}`, link.name, () => language(link));
    made.lang = link.lang;
    return made;
  };
  const articles = (): readonly HTMLElement[] => [
    ...column.querySelectorAll<HTMLElement>(':scope > article'),
  ];
  /** The one that is being read: the first that reaches below the bar by more than a line. */
  const current = (): string | undefined => {
    const line = bar.getBoundingClientRect().bottom + 24;
    return articles().find((article) => article.getBoundingClientRect().bottom > line)?.dataset['slide'];
  };
  const showPlace = (): void => {
    const { slide } = place();
    if (slide === current()) return;
    articles()
      .find((article) => article.dataset['slide'] === slide)
      ?.scrollIntoView();
  };
  const refresh = (): void => {
    fill();
    watch();
    showPlace();
  };
  // A slide that is edited while the talk is on stays the same element, and so does a number that counts up.
  const edits = new MutationObserver(refresh);
  const watch = (): void => {
    edits.disconnect();
    edits.observe(deckRoot(), { childList: true, characterData: true, subtree: true });
  };
  const open = (): void => {
    view.hidden = false;
    document.body.dataset['pullquoteReading'] = '1';
    refresh();
  };
  const close = (): void => {
    const slide = current();
    edits.disconnect();
    view.hidden = true;
    delete document.body.dataset['pullquoteReading'];
    if (!follows && slide !== undefined && slide !== place().slide) goTo({ slide, fragment: 0 });
  };
  const set = (wanted: boolean): void => {
    if (wanted === view.hidden) (wanted ? open : close)();
  };
  const choose = (wanted: boolean): void => {
    chosen.byHand = true;
    set(wanted);
  };
  // A narrow tab of an editor, which shows this page as a part of its own, is no phone.
  const isOwnWindow = window.parent === window;
  phone.addEventListener('change', ({ matches }) => {
    if (isOwnWindow && !chosen.byHand) set(matches);
  });
  set(isOwnWindow && phone.matches);

  return {
    toggle: () => choose(view.hidden),
    moved() {
      if (view.hidden) return;
      if (follows) {
        refresh();
        view.scrollTop = 0;
      } else showPlace();
    },
    rebuilt() {
      if (view.hidden) return;
      refresh();
    },
  };
}

const COLOURS = ['--paper', '--ink', '--accent-text', '--soft', '--hair'];
const FACES = [
  ['--reading-text', 'section'],
  ['--reading-head', 'h2'],
  ['--reading-quote', 'blockquote'],
] as const;

/** The look is the slides' own: a page around them knows none. */
function takeLook(view: HTMLElement): void {
  const probe = probeSlide();
  if (probe === undefined) return;
  deckRoot().append(probe);
  for (const [name, selector] of FACES) {
    const found = probe.querySelector(selector);
    if (found !== null) view.style.setProperty(name, getComputedStyle(found).fontFamily);
  }
  const section = probe.querySelector('section');
  if (section !== null) {
    const style = getComputedStyle(section);
    for (const name of COLOURS) view.style.setProperty(name, style.getPropertyValue(name));
  }
  probe.remove();
}

/** A slide like those of themes with nothing on it: of one that is not up, browsers compute styles under protest only. */
function probeSlide(): Element | undefined {
  const slides = slideElements();
  const slide = slides[1] ?? slides[0];
  const section = slide?.querySelector('section')?.cloneNode(false);
  const frame = slide?.querySelector('foreignObject')?.cloneNode(false);
  const probe = slide?.cloneNode(false);
  if (!(probe instanceof Element && frame instanceof Element && section instanceof Element)) return undefined;
  probe.removeAttribute('class');
  const quote = element('figure', { class: 'quote' }, [
    element('div', { class: 'words' }, [element('blockquote')]),
  ]);
  section.append(element('h2'), element('div', { class: 'voices' }, [quote]));
  frame.append(section);
  probe.append(frame);
  return probe;
}
