/** Hears swipes to the left and right on an element; scrolling up and down stays scrolling. */

const FAR_ENOUGH_PX = 45;
/** How much flatter than steep a swipe must be. */
const FLAT = 1.6;

/** @param swiped 1 to the left, for what comes next; -1 to the right */
export function listenToSwipes(area: HTMLElement, swiped: (by: 1 | -1) => void): void {
  let start: Touch | undefined;
  area.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  area.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const end = changedTouches[0];
      if (start === undefined || end === undefined) return;
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
      start = undefined;
      if (Math.abs(x) >= FAR_ENOUGH_PX && Math.abs(x) > Math.abs(y) * FLAT) swiped(x < 0 ? 1 : -1);
    },
    { passive: true },
  );
}
