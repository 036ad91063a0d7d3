/** Shows the player's bar to who reaches for it; the slide makes room, so that the bar lies over no text. */

/** From the lower edge, in pixels: what the bar takes. */
const REACH = 64;
const AFTER_TOUCH_MS = 3000;

export function barAtHand(): void {
  const { dataset } = document.body;
  const show = (wanted: boolean): void => {
    if (wanted) dataset['pullquoteBar'] = '1';
    else delete dataset['pullquoteBar'];
  };
  let timer = 0;
  addEventListener(
    'pointermove',
    ({ clientY, pointerType }) => {
      if (pointerType === 'touch') return;
      // It stays until one is well away: a link that has made room must not run from the pointer.
      if (clientY > innerHeight - REACH) show(true);
      else if (clientY < innerHeight / 2) show(false);
    },
    { capture: true },
  );
  addEventListener(
    'pointerup',
    ({ pointerType }) => {
      if (pointerType !== 'touch') return;
      show(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => show(false), AFTER_TOUCH_MS);
    },
    { capture: true },
  );
}
