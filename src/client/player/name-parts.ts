/** Gives the player's own parts their names in the deck's language, and the roles that readers' programs go by. */
import { deckRoot, slideElements } from './player.js';
import { fillWords, type ClientWords } from '../../model/interface/words.js';

/** Idempotent: to be called whenever the player has made its parts anew. */
export function nameParts(words: ClientWords): void {
  // A page inside another has no main part of its own.
  if (window.parent === window) deckRoot().setAttribute('role', 'main');
  for (const [selector, name] of buttonNames(words))
    for (const made of document.querySelectorAll<HTMLElement>(selector)) nameButton(made, name);
  for (const [selector, name] of titles(words))
    for (const made of document.querySelectorAll<HTMLElement>(selector)) made.title = name;
  for (const [selector, name] of regions(words)) {
    for (const made of document.querySelectorAll(selector)) {
      made.setAttribute('role', 'region');
      made.setAttribute('aria-label', name);
    }
  }
}

/** The player makes the overview's frame when it is first asked for. */
export function nameOverviewFrame(words: () => ClientWords): void {
  new MutationObserver(() => {
    for (const frame of document.querySelectorAll<HTMLElement>('.bespoke-marp-overview iframe'))
      frame.title = words().overview;
  }).observe(document.body, { childList: true });
}

/** The player says it in English; numbers are the same in every language, and the deck's face has them. */
export function namePage({ pageOf }: ClientWords): void {
  const at = slideElements().findIndex(({ classList }) => classList.contains('bespoke-marp-active'));
  const [n, all] = [at + 1, slideElements().length];
  const text = `${n} / ${all}`;
  for (const page of document.querySelectorAll<HTMLElement>('[data-bespoke-marp-osc="page"]')) {
    if (page.textContent !== text) page.textContent = text;
    page.title = fillWords(pageOf, { n, all });
  }
}

/** A picture is drawn over the text, so the text is the name; and the keyboard comes to it too. */
function nameButton(made: HTMLElement, name: string): void {
  made.title = name;
  made.textContent = name;
  made.tabIndex = 0;
}

const OSC = 'button[data-bespoke-marp-osc=';
const INFO = '.bespoke-marp-presenter-info';
const NOTE = '.bespoke-marp-presenter-note';

function buttonNames(words: ClientWords): readonly (readonly [selector: string, name: string])[] {
  return [
    [`${OSC}prev]`, `${words.previous} (←)`],
    [`${OSC}next]`, `${words.next} (→)`],
    [`${OSC}fullscreen]`, `${words.fullscreen} (f)`],
    [`${OSC}overview]`, `${words.overview} (o)`],
    [`${OSC}presenter]`, `${words.presenter} (p)`],
    [`${INFO}-page-prev`, `${words.previous} (←)`],
    [`${INFO}-page-next`, `${words.next} (→)`],
    [`${NOTE}-smaller`, `${words.smallerNotes} (-)`],
    [`${NOTE}-bigger`, `${words.biggerNotes} (+)`],
    ['.bespoke-marp-overview-close', `${words.close} (o)`],
  ];
}

function titles(words: ClientWords): readonly (readonly [selector: string, name: string])[] {
  return [
    ['iframe.bespoke-marp-presenter-next', words.upNext],
    ['button.bespoke-marp-presenter-info-page', `${words.overview} (o)`],
    [`${INFO}-time`, words.timeNow],
  ];
}

function regions(words: ClientWords): readonly (readonly [selector: string, name: string])[] {
  return [
    ['.bespoke-marp-osc, .bespoke-marp-presenter-info-container', words.controls],
    [`${NOTE}-container`, words.notes],
    ['.bespoke-marp-presenter-next-container', words.upNext],
  ];
}
