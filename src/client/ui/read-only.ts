/** Takes a follower's page out of the reader's hands: what moves it is the talk, and nothing else. */

const LEFT_TO_THE_READER = /^(f|F11|Tab|Enter)$/;

/** Full screen stays; whatever else the player listens to does not reach it. */
export function makeReadOnly(): void {
  const stop = (event: Event): void => event.stopImmediatePropagation();
  window.addEventListener(
    'keydown',
    (event) => {
      if (!LEFT_TO_THE_READER.test(event.key)) stop(event);
    },
    { capture: true },
  );
  for (const type of ['wheel', 'touchstart', 'touchmove', 'touchend']) {
    document.addEventListener(type, stop, { capture: true, passive: true });
  }
}
