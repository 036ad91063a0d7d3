/** A player whose deck can be changed while it runs: in place where it can be, else begun anew at the same slide. */
import type { DeckContent } from '../../model/live/live-deck.js';
import { arrange, buildUp, pristineBar, replaceNotes, takeDown } from './player-page.js';
import {
  goTo,
  place,
  setAddress,
  slideElements,
  slideId,
  slideIds,
  watchPlace,
  type StagePlace,
} from './player.js';
import { fragmentsOf, parseSlide, replaceSlide } from './replace-slide.js';
import { scopeListeners } from './scoped-listeners.js';

export interface LivePlayer {
  /** Shows another version or language of the deck, at the same slide. */
  show(content: DeckContent): void;
}

export interface PlayerEvents {
  /** After each move, whoever made it. */
  readonly moved: (place: StagePlace) => void;
  /** The player has made its own parts of the page, for the first time or anew. */
  readonly built: () => void;
}

/** @param script the player's own, to be run now and whenever it has to begin anew */
export function openLivePlayer(script: string, { moved, built }: PlayerEvents): LivePlayer {
  const bar = pristineBar();
  const shown = { slides: [] as readonly string[] };
  const running = { life: new AbortController() };

  const start = (): void => {
    running.life = new AbortController();
    const { signal } = running.life;
    scopeListeners(signal, () => runScript(script));
    signal.addEventListener('abort', watchPlace(moved));
    built();
  };
  const restart = (content: DeckContent, to: StagePlace): void => {
    // The player counts the windows that show a deck, and goes by this event.
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    running.life.abort();
    const arrangement = takeDown();
    document.title = content.title;
    buildUp(content, bar);
    setAddress(content.slides.map(slideId).indexOf(to.slide), to.fragment);
    start();
    arrange(arrangement);
  };

  start();
  return {
    show(content) {
      const next = content.slides.map((html, index) =>
        html === shown.slides[index] ? undefined : parseSlide(html),
      );
      const to = survivor(place(), slideIds(), content.slides.map(slideId));
      setStyle('pullquote-fonts', content.fontCss);
      setStyle('pullquote-theme', content.css);
      document.documentElement.lang = content.lang;
      if (isSameShape(next)) {
        replaceAll(next);
        replaceNotes(content.notes);
        document.title = document.title.replace(
          /^(\[[^\]]*\] - )?.*$/s,
          (_, view = '') => `${String(view)}${content.title}`,
        );
        goTo(to);
      } else restart(content, to);
      shown.slides = content.slides;
    },
  };
}

function runScript(text: string): void {
  // Without it the player leaves out its transitions, which our decks have none of; else it rewrites all styles.
  Object.defineProperty(document, 'startViewTransition', { value: undefined, configurable: true });
  const script = document.createElement('script');
  script.textContent = text;
  document.body.append(script);
  script.remove();
}

/** The same slide, or the nearest before it that is still there. */
function survivor(from: StagePlace, before: readonly string[], after: readonly string[]): StagePlace {
  if (after.includes(from.slide)) return from;
  const earlier = before.slice(0, Math.max(0, before.indexOf(from.slide)));
  return { slide: earlier.findLast((id) => after.includes(id)) ?? after[0] ?? '', fragment: 0 };
}

/** @param next undefined where a slide stays as it is */
function isSameShape(next: readonly (SVGElement | undefined)[]): boolean {
  const current = slideElements();
  if (current.length !== next.length) return false;
  return current.every((slide, index) => {
    const replacement = next[index];
    return replacement === undefined || shapeOf(replacement) === shapeOf(slide);
  });
}

/** The player keeps the elements of the steps: a quotation is no item of a list. */
function shapeOf(slide: Element): string {
  return fragmentsOf(slide)
    .map(({ localName }) => localName)
    .join();
}

function replaceAll(next: readonly (SVGElement | undefined)[]): void {
  for (const [index, slide] of slideElements().entries()) {
    const replacement = next[index];
    if (replacement !== undefined) replaceSlide(slide, replacement);
  }
}

/** What the page has already is not sent again. */
function setStyle(id: string, css: string | undefined): void {
  const style = document.getElementById(id);
  if (style !== null && css !== undefined) style.textContent = css;
}
