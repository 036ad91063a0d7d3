/** Rendered slides in, a picture for each of their steps out: what has not come yet has its place, and is not seen. */

import { countSteps } from './number-steps.js';

export interface StepPicture {
  readonly html: string;
  /** Of the slide, 1-based. */
  readonly page: number;
}

const FRAGMENT = / data-marpit-fragment="(\d+)"/g;

/** A slide without steps is one picture, and the last of the others is the whole slide. */
export function expandSteps(slides: readonly string[]): readonly StepPicture[] {
  return slides.flatMap((slide, index) => {
    return Array.from({ length: countSteps(slide) + 1 }, (_, shown) => ({
      html: atStep(shown === 0 ? slide : withoutIds(slide), shown),
      page: index + 1,
    }));
  });
}

/** Marked as the player marks it. */
function atStep(slide: string, shown: number): string {
  return slide.replace(FRAGMENT, (mark, number) =>
    Number(number) > shown ? `${mark} data-bespoke-marp-fragment="inactive"` : mark,
  );
}

/** Links lead to a slide's first step; an id stands once on a page. */
function withoutIds(slide: string): string {
  return slide.replace(/(<[a-z][\w-]*(?: [\w-]+="[^"]*")*?) id="[^"]*"/g, '$1');
}
