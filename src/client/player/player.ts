/**
 * What we know of the inside of Marp's player, which exposes no object: its views, where its slides stand, and
 * how it is moved. Classes, attributes and the address are all there is.
 */

export type PlayerView = '' | 'presenter' | 'next' | 'overview';

export interface StagePlace {
  /** The slide's id. */
  readonly slide: string;
  /** How many fragments are shown. */
  readonly fragment: number;
}

/** The element of the slides; the player finds it by this id. */
export const ROOT_ID = ':$p';
const ACTIVE = 'bespoke-marp-active';

/** As the player will read it, also before it runs. */
export function viewOf(search: string = location.search): PlayerView {
  const view = new URLSearchParams(search).get('view');
  return view === 'presenter' || view === 'next' || view === 'overview' ? view : '';
}

export function isPresenterView(): boolean {
  return viewOf() === 'presenter';
}

/** The grid that the presenter view lays out its parts in. */
export function presenterArea(): HTMLElement {
  return document.querySelector<HTMLElement>('.bespoke-marp-presenter-container') ?? document.body;
}

export function deckRoot(): HTMLElement {
  const root = document.getElementById(ROOT_ID);
  if (root === null) throw new Error('the player has no slides');
  return root;
}

export function slideElements(): readonly SVGElement[] {
  return [...deckRoot().querySelectorAll<SVGElement>(':scope > svg')];
}

export function slideIds(): readonly string[] {
  return slideElements().map((slide) => slideId(slide.querySelector('section')?.outerHTML ?? ''));
}

/** The class carries it: nothing else of a slide survives Marp. */
export function slideId(html: string): string {
  return /class="[^"]*?\bid-([\w-]+)/.exec(html)?.[1] ?? '';
}

export function activeSlide(): SVGElement | undefined {
  return slideElements().find(({ classList }) => classList.contains(ACTIVE));
}

export function place(): StagePlace {
  const slide = activeSlide();
  if (slide === undefined) return { slide: '', fragment: 0 };
  return {
    slide: slideId(slide.querySelector('section')?.outerHTML ?? ''),
    fragment: shownSteps(slide).length,
  };
}

/** The parts of a slide that have come so far, in their order. */
export function shownSteps(slide: Element): readonly Element[] {
  return [...slide.querySelectorAll('[data-bespoke-marp-fragment="active"]')];
}

/** Whether it stands in a part that has not come yet. */
export function isToCome(element: Element): boolean {
  return element.closest('[data-bespoke-marp-fragment="inactive"]') !== null;
}

export function isSamePlace(one: StagePlace, other: StagePlace): boolean {
  return one.slide === other.slide && one.fragment === other.fragment;
}

/** To a slide that is not there it does not go. */
export function goTo(wanted: StagePlace): void {
  const index = slideIds().indexOf(wanted.slide);
  if (index === -1 || isSamePlace(place(), wanted)) return;
  setAddress(index, wanted.fragment);
  // So it takes both from the address; from a new hash alone it would take no fragment.
  window.dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
}

/** Where a player that starts will begin. @param index of the slide, from 0 */
export function setAddress(index: number, fragment: number): void {
  const search = new URLSearchParams(location.search);
  if (fragment > 0) search.set('f', String(fragment));
  else search.delete('f');
  const query = search.size > 0 ? `?${search.toString()}` : '';
  history.replaceState(history.state, '', `${location.pathname}${query}#${Math.max(0, index) + 1}`);
}

/** @returns ends it */
export function watchPlace(listener: (place: StagePlace) => void): () => void {
  let last: StagePlace | undefined;
  const tell = (): void => {
    const now = place();
    if (now.slide === '' || (last !== undefined && isSamePlace(now, last))) return;
    last = now;
    listener(now);
  };
  const observer = new MutationObserver(tell);
  observer.observe(deckRoot(), { subtree: true, attributeFilter: ['class', 'data-bespoke-marp-fragment'] });
  tell();
  return () => observer.disconnect();
}

/** Tells the slide that is up, at once and each time it becomes another. @returns ends it */
export function watchSlides(listener: (id: string) => void): () => void {
  let last: string | undefined;
  return watchPlace(({ slide }) => {
    if (slide !== last) listener((last = slide));
  });
}
