/**
 * Runs a script so that what it listens to can be taken back: the player never lets go of the document by
 * itself, and a second one beside it would take every key twice.
 */

type Listen = typeof window.addEventListener;

/**
 * Everything that `run` adds to the window and the document ends with `signal`, and so do its timers. What it
 * puts off for no time is done before this returns: nothing half made is ever painted.
 */
export function scopeListeners(signal: AbortSignal, run: () => void): void {
  const putOff: (() => void)[] = [];
  const restore = [listenScoped(window, signal), listenScoped(document, signal), scopeTimers(signal, putOff)];
  try {
    run();
    for (let next = putOff.shift(); next !== undefined; next = putOff.shift()) next();
  } finally {
    for (const undo of restore) undo();
  }
}

function listenScoped(target: Window | Document, signal: AbortSignal): () => void {
  const listen = target.addEventListener.bind(target) as Listen;
  target.addEventListener = ((
    type: string,
    listener: EventListener,
    options?: AddEventListenerOptions | boolean,
  ) =>
    listen(type, listener, {
      ...(typeof options === 'object' ? options : { capture: options === true }),
      signal,
    })) as Listen;
  // What was set on the object itself hid what it inherits.
  return () => Reflect.deleteProperty(target, 'addEventListener');
}

/** @param putOff gets what was to be done after no time */
function scopeTimers(signal: AbortSignal, putOff: (() => void)[]): () => void {
  const { setTimeout: later, setInterval: often } = window;
  const endWith = (id: number): number => {
    signal.addEventListener('abort', () => clearInterval(id));
    return id;
  };
  window.setTimeout = ((run: () => void, ms = 0) =>
    ms > 0 ? endWith(later(run, ms)) : putOff.push(run)) as typeof window.setTimeout;
  window.setInterval = ((run: () => void, ms?: number) =>
    endWith(often(run, ms))) as typeof window.setInterval;
  return () => {
    window.setTimeout = later;
    window.setInterval = often;
  };
}
