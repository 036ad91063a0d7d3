/** The keys that Pullquote adds to the player's, and how they are listened to: before the player hears them. */

/** @returns whether the key was ours; then the player does not get it */
export type KeyHandler = (event: KeyboardEvent) => boolean;

export function listenToKeys(handlers: readonly KeyHandler[]): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
      // The player would take it for “next”, and the button would never be pressed.
      if (isPress(event)) {
        event.stopImmediatePropagation();
        return;
      }
      if (!handlers.some((handle) => handle(event))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** A handler for single keys, by `event.key`. */
export function keyMap(actions: Readonly<Record<string, () => void>>): KeyHandler {
  return ({ key, altKey }) => {
    const action = altKey || !Object.hasOwn(actions, key) ? undefined : actions[key];
    action?.();
    return action !== undefined;
  };
}

/** Who has come to a button by keyboard presses it as every button is pressed. */
function isPress({ key, target }: KeyboardEvent): boolean {
  return (
    (key === ' ' || key === 'Enter') &&
    target instanceof Element &&
    target.closest('button, summary') !== null
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.nodeName))
  );
}
