/**
 * What moves when the room has moved on: one slide fades into the next, a step comes with the line that leads to it. The slide
 * is up already when this is called, so that nothing waits for it; the next move ends all that is still under way.
 */
import { activeSlide, shownSteps } from '../player/player.js';
import { numberCounter } from './count-numbers.js';
import { moveHeadline } from './move-headline.js';

const FADE = 180;
const LEAVING = 'pullquote-leaving';

interface Shown {
  readonly slide: SVGElement;
  readonly steps: number;
}

/** @returns to be called after each move */
export function slideMotion(): () => void {
  const count = numberCounter();
  const own: { shown?: Shown; end: () => void } = { end: () => undefined };
  return () => {
    own.end();
    const slide = activeSlide();
    if (slide === undefined) return;
    const before = own.shown;
    own.shown = { slide, steps: shownSteps(slide).length };
    // Where a talk begins, and after a change that replaced the slides, nothing has been left.
    if (!isToMove(slide) || !before?.slide.isConnected) return;
    const moving =
      before.slide === slide ? showSteps(slide, before.steps) : changeSlides(before.slide, slide);
    const endCount = count(slide);
    own.end = () => {
      for (const animation of moving) animation.cancel();
      before.slide.classList.remove(LEAVING);
      endCount();
    };
  };
}

function isToMove(slide: SVGElement): boolean {
  return (
    // What is read as text is a copy of the slides: no number in it is to be one that is still counted.
    document.body.dataset['pullquoteReading'] === undefined &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches &&
    slide.querySelector('section.still') === null
  );
}

/** The one that is left stays below until the other covers it. */
function changeSlides(from: SVGElement, to: SVGElement): readonly Animation[] {
  from.classList.add(LEAVING);
  const fade = to.animate([{ opacity: 0 }, { opacity: 1 }], FADE);
  fade.addEventListener('finish', () => from.classList.remove(LEAVING));
  return [fade, ...moveHeadline(from, to), ...showWords(to)];
}

/** The photograph first, then what is said over it. */
function showWords(slide: SVGElement): readonly Animation[] {
  const words = slide.querySelectorAll('section.art-bleed > :not(.full)');
  const timing = { duration: 320, delay: FADE, fill: 'backwards' } as const;
  return [...words].map((part) => part.animate([{ opacity: 0 }, { opacity: 1 }], timing));
}

function showSteps(slide: SVGElement, before: number): readonly Animation[] {
  return shownSteps(slide)
    .slice(before)
    .flatMap((step) => [
      ...partsOf(step).map((part) => part.animate([{ opacity: 0 }, { opacity: 1 }], FADE)),
      ...drawLine(step),
    ]);
}

/** A row of columns is one step. */
function partsOf(step: Element): readonly Element[] {
  const [row] = /\brow-\d+\b/.exec(step.className) ?? [];
  return row === undefined ? [step] : [...(step.closest('.compare')?.querySelectorAll(`.${row}`) ?? [])];
}

/** From where it begins: of a timeline at the item before, of a network at the hub. */
function drawLine(step: Element): readonly Animation[] {
  const before = step.closest('.timeline') === null ? undefined : step.previousElementSibling;
  const spoke = step.closest('.network') === null ? undefined : step;
  const isLeft = getComputedStyle(step).direction === 'rtl' && spoke === undefined;
  const hidden = isLeft ? 'inset(0 0 100% 100%)' : 'inset(0 100% 100% 0)';
  const timing = { duration: 320, easing: 'ease-out' };
  const line = [{ clipPath: hidden }, { clipPath: 'inset(0)' }];
  return [
    ...(before ? [before.animate(line, { ...timing, pseudoElement: '::after' })] : []),
    ...(spoke ? [spoke.animate(line, { ...timing, pseudoElement: '::before' })] : []),
  ];
}
