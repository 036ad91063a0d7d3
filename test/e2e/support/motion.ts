/** A page in, what on it would move out: animations and transitions with a duration, in all of its frames. */
import type { Page } from 'puppeteer-core';

export async function movingOn(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(moving)));
  return found.flat();
}

/** Runs in the page. */
function moving(): string[] {
  const isStill = (durations: string): boolean =>
    durations.split(',').every((one) => Number.parseFloat(one) === 0);
  const nameOf = (element: Element): string => element.outerHTML.slice(0, 80);
  const elements = [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
        element,
        pseudo,
      );
      const still =
        (animationName === 'none' || isStill(animationDuration)) &&
        isStill(transitionDuration) &&
        scrollBehavior === 'auto';
      return still ? [] : [`${nameOf(element)}${pseudo ?? ''}`];
    }),
  );
  return [...elements, ...document.getAnimations().map(() => 'an animation runs')];
}
